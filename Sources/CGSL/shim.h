#ifndef CGSL_SHIM_H
#define CGSL_SHIM_H

#include <gsl/gsl_blas.h>
#include <gsl/gsl_cdf.h>
#include <gsl/gsl_eigen.h>
#include <gsl/gsl_errno.h>
#include <gsl/gsl_integration.h>
#include <gsl/gsl_linalg.h>
#include <gsl/gsl_matrix.h>
#include <gsl/gsl_min.h>
#include <gsl/gsl_randist.h>
#include <gsl/gsl_rng.h>
#include <gsl/gsl_roots.h>
#include <gsl/gsl_sf_gamma.h>
#include <gsl/gsl_vector.h>

// The library names its algorithms by global variables. Swift 6 rejects a mutable C global as not
// safe from data races, so each one that is used is read through a function.

/// The Mersenne Twister MT19937.
static inline const gsl_rng_type *cgsl_rng_mt19937(void) { return gsl_rng_mt19937; }

/// The Brent–Dekker root bracketing solver.
static inline const gsl_root_fsolver_type *cgsl_root_fsolver_brent(void) {
  return gsl_root_fsolver_brent;
}

/// The Brent minimiser over an interval.
static inline const gsl_min_fminimizer_type *cgsl_min_fminimizer_brent(void) {
  return gsl_min_fminimizer_brent;
}

#endif
