/* The headers would pull in ICU's, which contradict those that Foundation brings along; nothing of ICU is used here. */
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED
#include <libxml/HTMLparser.h>
#include <libxml/parserInternals.h>
