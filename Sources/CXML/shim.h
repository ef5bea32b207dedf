#ifndef CXML_SHIM_H
#define CXML_SHIM_H

// Debian's libxml2 includes the headers of its own ICU, which Foundation has another version of: a
// compiler that meets both refuses them. Nothing of ICU is used here.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/xmlerror.h>

// The library's printing function takes any number of arguments, which no Swift closure can.
static void cxml_print_nothing(void *context, const char *message, ...) {
  (void)context;
  (void)message;
}

/// Keeps the library from printing on this thread.
static inline void cxml_be_silent(void) { xmlSetGenericErrorFunc(NULL, cxml_print_nothing); }

#endif
