#ifndef CICU_H
#define CICU_H

#include <stdint.h>

// ICU's functions are macros that add the release to the name, which Swift does not see; and its
// headers cannot be imported beside those of Foundation's own ICU. So none of them is included here.

/// The Unicode version of ICU's data, major part.
int masar_icu_unicode(void);

/// The mirror image of a scalar (UAX #9, L4), or the scalar itself.
uint32_t masar_icu_mirror(uint32_t scalar);

/// A paragraph with its levels resolved, or NULL; to be closed with masar_icu_close.
///
/// \param text   UTF-16, which must outlive the paragraph
/// \param level  0, 1, or 254 and 255: by the first strong character, else 0 and 1
void *masar_icu_open(const uint16_t *text, int length, int level);

/// The paragraph's level.
int masar_icu_base(void *paragraph);

/// The level of each code unit of the paragraph, L1 applied as if it were one line.
///
/// \returns whether there was no error
int masar_icu_levels(void *paragraph, int length, uint8_t *levels);

/// The levels and the visual order of a line, L1 applied.
///
/// \param levels  receives a level for each code unit of the line
/// \param order   receives the code units of the line, counted from its start, from left to right
/// \returns whether there was no error
int masar_icu_line(void *paragraph, int start, int end, uint8_t *levels, int32_t *order);

/// The visual order of levels (UAX #9, L2).
void masar_icu_reorder(const uint8_t *levels, int length, int32_t *order);

/// Frees a paragraph.
void masar_icu_close(void *paragraph);

#endif
