#ifndef MASAR_EMBEDDED_DATA_H
#define MASAR_EMBEDDED_DATA_H

#include <stddef.h>

/// The knowledge base, `knowledge.tsv`, as UTF-8 without a terminating zero.
const unsigned char *masar_data_knowledge(void);
/// The number of bytes of the knowledge base.
size_t masar_data_knowledge_count(void);

/// The weights of the tagger, `model.bin`; starts on a multiple of 64 bytes.
const unsigned char *masar_data_model(void);
/// The number of bytes of the model.
size_t masar_data_model_count(void);

/// The phrases of the open lists, `gazetteer.bin`.
const unsigned char *masar_data_gazetteer(void);
/// The number of bytes of the gazetteer.
size_t masar_data_gazetteer_count(void);

/// The table of words, `classes.bin`.
const unsigned char *masar_data_classes(void);
/// The number of bytes of the table of words.
size_t masar_data_classes_count(void);

#endif
