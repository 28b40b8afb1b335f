#include "CICU.h"

#include <unicode/ubidi.h>
#include <unicode/uchar.h>

int masar_icu_unicode(void) {
  UVersionInfo version;
  u_getUnicodeVersion(version);
  return version[0];
}

uint32_t masar_icu_mirror(uint32_t scalar) { return (uint32_t)u_charMirror((UChar32)scalar); }

void *masar_icu_open(const uint16_t *text, int length, int level) {
  UErrorCode error = U_ZERO_ERROR;
  UBiDi *bidi = ubidi_open();
  ubidi_setPara(bidi, (const UChar *)text, length, (UBiDiLevel)level, NULL, &error);
  if (U_SUCCESS(error)) return bidi;
  ubidi_close(bidi);
  return NULL;
}

int masar_icu_base(void *paragraph) { return ubidi_getParaLevel(paragraph); }

int masar_icu_levels(void *paragraph, int length, uint8_t *levels) {
  UErrorCode error = U_ZERO_ERROR;
  const UBiDiLevel *found = ubidi_getLevels(paragraph, &error);
  if (U_SUCCESS(error))
    for (int index = 0; index < length; index++) levels[index] = found[index];
  return U_SUCCESS(error);
}

int masar_icu_line(void *paragraph, int start, int end, uint8_t *levels, int32_t *order) {
  UErrorCode error = U_ZERO_ERROR;
  UBiDi *line = ubidi_open();
  ubidi_setLine(paragraph, start, end, line, &error);
  const UBiDiLevel *found = ubidi_getLevels(line, &error);
  if (U_SUCCESS(error))
    for (int index = 0; index < end - start; index++) levels[index] = found[index];
  ubidi_getVisualMap(line, order, &error);
  ubidi_close(line);
  return U_SUCCESS(error);
}

void masar_icu_reorder(const uint8_t *levels, int length, int32_t *order) {
  ubidi_reorderVisual(levels, length, order);
}

void masar_icu_close(void *paragraph) { ubidi_close(paragraph); }
