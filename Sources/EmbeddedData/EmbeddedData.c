#include "EmbeddedData.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

// The files stand in the binary itself: no resource bundle to find, nothing to read at start.
static const unsigned char knowledge[] = {
#embed "knowledge.tsv"
};

const unsigned char *masar_data_knowledge(void) { return knowledge; }
size_t masar_data_knowledge_count(void) { return sizeof knowledge; }
