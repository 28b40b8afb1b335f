#ifndef MASAR_CFRIBIDI_SHIM_H
#define MASAR_CFRIBIDI_SHIM_H

#include <fribidi.h>

// FriBidi's constants are macros with casts, which Swift does not import, and some functions moved
// between versions: everything the Swift side uses has a function or a constant here.

static const uint32_t masar_fribidi_left_to_right = FRIBIDI_TYPE_LTR_VAL;
static const uint32_t masar_fribidi_right_to_left = FRIBIDI_TYPE_RTL_VAL;
static const uint32_t masar_fribidi_nonspacing_mark = FRIBIDI_TYPE_NSM_VAL;
static const uint32_t masar_fribidi_boundary_neutral = FRIBIDI_TYPE_BN_VAL;
static const uint32_t masar_fribidi_paragraph_separator = FRIBIDI_TYPE_BS_VAL;
static const uint32_t masar_fribidi_segment_separator = FRIBIDI_TYPE_SS_VAL;
static const uint32_t masar_fribidi_other_neutral = FRIBIDI_TYPE_ON_VAL;
static const uint32_t masar_fribidi_pop_format = FRIBIDI_TYPE_PDF_VAL;
static const uint32_t masar_fribidi_pop_isolate = FRIBIDI_TYPE_PDI_VAL;

// Bits of a type.
static const uint32_t masar_fribidi_leftward = FRIBIDI_MASK_RTL;
static const uint32_t masar_fribidi_letter = FRIBIDI_MASK_LETTER;
static const uint32_t masar_fribidi_number = FRIBIDI_MASK_NUMBER;
static const uint32_t masar_fribidi_explicit = FRIBIDI_MASK_EXPLICIT;
static const uint32_t masar_fribidi_override = FRIBIDI_MASK_OVERRIDE;
static const uint32_t masar_fribidi_isolate = FRIBIDI_MASK_ISOLATE;
static const uint32_t masar_fribidi_first_strong = FRIBIDI_MASK_FIRST;

/// The bit of a bracket that opens; the others are what it shares with its partner.
static const uint32_t masar_fribidi_opening = FRIBIDI_BRACKET_OPEN_MASK;

/// Looks up the bidirectional classes and the bracket types of `count` scalars.
static inline void masar_fribidi_classify(const uint32_t *text, int count, uint32_t *types, uint32_t *brackets) {
  fribidi_get_bidi_types(text, count, (FriBidiCharType *)types);
  fribidi_get_bracket_types(text, count, (const FriBidiCharType *)types, (FriBidiBracketType *)brackets);
}

/// Resolves the embedding levels of a paragraph (UAX #9, P2 to I2).
///
/// \param types     the class of each scalar
/// \param brackets  its bracket type, or 0
/// \param count     how many
/// \param level     the paragraph's level, 0 or 1
/// \param detects   whether that is only for want of a strong character (P2, P3)
/// \param levels    receives `count` levels
/// \returns the paragraph's level, or -1 where there was no memory
static inline int masar_fribidi_levels(const uint32_t *types, const uint32_t *brackets, int count, int level,
                                       int detects, int8_t *levels) {
  FriBidiParType direction = detects ? (level ? FRIBIDI_PAR_WRTL : FRIBIDI_PAR_WLTR)
                                     : (level ? FRIBIDI_PAR_RTL : FRIBIDI_PAR_LTR);
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
