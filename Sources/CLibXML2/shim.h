#ifndef MASAR_CLIBXML2_SHIM_H
#define MASAR_CLIBXML2_SHIM_H

// Debian's libxml2 uses ICU inside and declares so in a header; ICU's names would then clash with those
// of Foundation's own copy. Nothing here touches the structures in question.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED

#include <libxml/HTMLparser.h>
#include <libxml/SAX2.h>
#include <libxml/parser.h>
#include <string.h>

// Only the push parsers with callbacks are used: a tree would be as deep as the page says it is, and
// the network and entities of a document's own must stay out of reach.

/// What a parser reports. `attributes` are names and values by turns, ended by NULL; a value may be NULL.
typedef struct {
  void (*start)(void *context, const char *name, const char *const *attributes);
  void (*end)(void *context, const char *name);
  void (*text)(void *context, const char *bytes, int count);
} masar_xml_events;

static inline void masar_xml_ignore(void *context) { (void)context; }

static inline xmlEntityPtr masar_xml_entity(void *context, const xmlChar *name) {
  (void)context;
  return xmlGetPredefinedEntity(name);
}

static inline xmlSAXHandler masar_xml_handler(const masar_xml_events *events) {
  xmlSAXHandler handler;
  memset(&handler, 0, sizeof handler);
  handler.startElement = (startElementSAXFunc)(void *)events->start;
  handler.endElement = (endElementSAXFunc)(void *)events->end;
  handler.characters = (charactersSAXFunc)(void *)events->text;
  handler.ignorableWhitespace = (ignorableWhitespaceSAXFunc)(void *)events->text;
  handler.cdataBlock = (cdataBlockSAXFunc)(void *)events->text;
  handler.getEntity = masar_xml_entity;
  return handler;
}

/// Begins to parse a page of HTML in UTF-8; NULL where there is no memory.
static inline htmlParserCtxtPtr masar_html_begin(const masar_xml_events *events, void *context) {
  xmlSAXHandler handler = masar_xml_handler(events);
  htmlParserCtxtPtr parser = htmlCreatePushParserCtxt(&handler, context, NULL, 0, NULL, XML_CHAR_ENCODING_UTF8);
  if (parser != NULL)
    htmlCtxtUseOptions(parser, HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_NONET |
                                   HTML_PARSE_IGNORE_ENC);
  return parser;
}

/// Parses some more bytes; `ends` with the last ones.
static inline int masar_html_parse(htmlParserCtxtPtr parser, const char *bytes, int count, int ends) {
  return htmlParseChunk(parser, bytes, count, ends);
}

/// Begins to parse a document of XML in UTF-8; NULL where there is no memory.
static inline xmlParserCtxtPtr masar_xml_begin(const masar_xml_events *events, void *context) {
  xmlSAXHandler handler = masar_xml_handler(events);
  xmlParserCtxtPtr parser = xmlCreatePushParserCtxt(&handler, context, NULL, 0, NULL);
  if (parser != NULL)
    xmlCtxtUseOptions(parser, XML_PARSE_RECOVER | XML_PARSE_NOERROR | XML_PARSE_NOWARNING | XML_PARSE_NONET |
                                  XML_PARSE_IGNORE_ENC | XML_PARSE_SAX1);
  return parser;
}

/// Parses some more bytes; `ends` with the last ones.
static inline int masar_xml_parse(xmlParserCtxtPtr parser, const char *bytes, int count, int ends) {
  return xmlParseChunk(parser, bytes, count, ends);
}

/// How many elements are open.
static inline int masar_xml_depth(xmlParserCtxtPtr parser) { return parser->nameNr; }

/// Ends the parser and what it holds.
static inline void masar_xml_end(xmlParserCtxtPtr parser) {
  if (parser->myDoc != NULL) xmlFreeDoc(parser->myDoc);
  parser->myDoc = NULL;
  xmlFreeParserCtxt(parser);
}

/// The scalar that a named character reference of HTML 4 stands for; 0 for an unknown name.
static inline unsigned masar_html_entity(const char *name) {
  const htmlEntityDesc *entity = htmlEntityLookup((const xmlChar *)name);
  return entity == NULL ? 0 : entity->value;
}

#endif
