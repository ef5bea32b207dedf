#ifndef CREADSTAT_SHIM_H
#define CREADSTAT_SHIM_H

#include <readstat.h>

#endif
