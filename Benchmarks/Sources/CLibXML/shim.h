/* Without ICU's headers, which contradict those that Foundation brings along. */
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED
#include <libxml/HTMLparser.h>

/* Parses UTF-8 into a tree and frees it; gives the number of nodes at its top. In C, since Latchkey's own wall to
   libxml2 has the same types under another module's name. */
static inline int bare_tree_parse(const char *html, int count) {
    int options = HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_NONET | HTML_PARSE_COMPACT;
    htmlDocPtr document = htmlReadMemory(html, count, NULL, "UTF-8", options);
    int nodes = 0;
    if (document == NULL) return 0;
    for (xmlNodePtr node = document->children; node != NULL; node = node->next) nodes++;
    xmlFreeDoc(document);
    return nodes;
}
