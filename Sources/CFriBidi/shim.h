#ifndef MASAR_CFRIBIDI_SHIM_H
#define MASAR_CFRIBIDI_SHIM_H

#include <fribidi.h>

// FriBidi's constants are macros with casts, which Swift does not import, and some functions moved
// between versions: everything the Swift side uses has a function here.

/// Resolves the embedding levels of a paragraph (UAX #9, P2 to I2).
///
/// \param text      the scalars
/// \param count     how many
/// \param fallback  the direction without a strong character: 1 right to left, 0 left to right
/// \param types     room for `count` values
/// \param brackets  room for `count` values
/// \param levels    receives `count` levels
/// \returns the paragraph's level, 0 or 1, or -1 where there was no memory
static inline int masar_fribidi_levels(const uint32_t *text, int count, int fallback, uint32_t *types,
                                       uint32_t *brackets, int8_t *levels) {
  FriBidiParType direction = fallback ? FRIBIDI_PAR_WRTL : FRIBIDI_PAR_WLTR;
  fribidi_get_bidi_types(text, count, (FriBidiCharType *)types);
  fribidi_get_bracket_types(text, count, (const FriBidiCharType *)types, (FriBidiBracketType *)brackets);
  FriBidiLevel highest =
      fribidi_get_par_embedding_levels_ex((const FriBidiCharType *)types, (const FriBidiBracketType *)brackets,
                                          count, &direction, (FriBidiLevel *)levels);
  if (highest == 0) return -1;
  return FRIBIDI_IS_RTL(direction) ? 1 : 0;
}

/// The mirror image of a scalar (UAX #9, L4), or the scalar itself.
static inline uint32_t masar_fribidi_mirror(uint32_t scalar) {
  FriBidiChar mirrored = scalar;
  fribidi_get_mirror_char(scalar, &mirrored);
  return mirrored;
}

#endif
