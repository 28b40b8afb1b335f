#ifndef MASAR_CZLIB_SHIM_H
#define MASAR_CZLIB_SHIM_H

#include <zlib.h>

// inflateInit2 is a macro with sizeof in it, which Swift does not import.

/// Prepares a stream for gzip members; `Z_OK` where there was memory for it.
static inline int masar_zlib_begin(z_stream *stream) {
  return inflateInit2(stream, MAX_WBITS + 16);
}

#endif
