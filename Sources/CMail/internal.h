#ifndef CMAIL_INTERNAL_H
#define CMAIL_INTERNAL_H

#include "library.h"

#include <iconv.h>

#include "cmail.h"

// The one initialisation of GMime; safe from any thread, any number of times.
void cmail_start(void);
// How we want header fields read: leniently, and 8-bit bytes as UTF-8 or windows-1252.
GMimeParserOptions *cmail_options(void);

// A copy of a message that is safe to parse: no more header fields, parts and levels than the
// limits allow, and no NUL in a header. The result belongs to the caller (g_free).
uint8_t *cmail_bounded_copy(
    const uint8_t *bytes, size_t count, cmail_limits limits, cmail_facts *facts, size_t *kept);

// Makes the charsets that a header field names cheap to open.
void cmail_hold_charsets(const uint8_t *field, size_t count);
// A converter to UTF-8, or (iconv_t)-1 for a name that iconv does not know or should not see.
iconv_t cmail_open_charset(const char *charset);

#endif
