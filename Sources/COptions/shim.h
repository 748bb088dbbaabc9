#pragma once
#include <getopt.h>

/// Swift refuses C's global variables: getopt's are reached through these.
static inline const char *options_argument(void) { return optarg; }
static inline int options_next(void) { return optind; }
static inline void options_quiet(void) { opterr = 0; }
static inline void options_restart(void) { optind = 0; }
