#include "EmbeddedData.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

// The files stand in the binary itself: no resource bundle to find, nothing to read at start.
static const unsigned char knowledge[] = {
#embed "knowledge.tsv"
};

const unsigned char *masar_data_knowledge(void) { return knowledge; }
size_t masar_data_knowledge_count(void) { return sizeof knowledge; }

// The tagger reads whole vectors of the model's weights, so the file starts on a multiple of their size.
_Alignas(64) static const unsigned char model[] = {
#embed "model.bin"
};
static const unsigned char gazetteer[] = {
#embed "gazetteer.bin"
};
static const unsigned char classes[] = {
#embed "classes.bin"
};

const unsigned char *masar_data_model(void) { return model; }
size_t masar_data_model_count(void) { return sizeof model; }
const unsigned char *masar_data_gazetteer(void) { return gazetteer; }
size_t masar_data_gazetteer_count(void) { return sizeof gazetteer; }
const unsigned char *masar_data_classes(void) { return classes; }
size_t masar_data_classes_count(void) { return sizeof classes; }
