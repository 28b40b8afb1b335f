#ifndef MASAR_EMBEDDED_DATA_H
#define MASAR_EMBEDDED_DATA_H

#include <stddef.h>

/// The knowledge base, `knowledge.tsv`, as UTF-8 without a terminating zero.
const unsigned char *masar_data_knowledge(void);
/// The number of bytes of the knowledge base.
size_t masar_data_knowledge_count(void);

#endif
