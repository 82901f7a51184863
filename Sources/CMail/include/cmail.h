// Mail, flat: what the Swift side of the program needs of GMime, without its macros, casts and
// reference counts. Every function is total: any bytes are taken, and a value always comes back.
#ifndef CMAIL_H
#define CMAIL_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#pragma clang assume_nonnull begin

// What a message may cost. Beyond a limit the rest is left out, and counted.
typedef struct {
  size_t headers;       // header fields in one block
  size_t all_headers;   // header fields in the whole message
  size_t header_bytes;  // bytes of one header field, folded lines included
  size_t address_bytes; // bytes of all fields with addresses together
  size_t content_field_bytes;  // bytes of one Content- field
  size_t content_bytes;  // bytes of all Content- fields together
  size_t parts;         // parts of all multiparts together
  size_t depth;         // multiparts and messages inside each other
} cmail_limits;

// What the limits cut, and what else was odd in the bytes.
typedef struct {
  size_t headers_seen;
  size_t headers_kept;
  size_t long_headers;  // fields that were cut
  size_t parts_kept;
  bool parts_left_out;
  size_t too_deep;  // multiparts and messages that were not entered
  size_t nul_bytes;
  size_t longest_line;
  bool unclosed;  // a multipart without its end
  bool boundless;  // a multipart without a boundary
} cmail_facts;

typedef enum { CMAIL_LEAF, CMAIL_MULTIPART, CMAIL_MESSAGE } cmail_kind;

typedef struct {
  cmail_kind kind;
  int parent;  // index of the part it is in, -1 at the top
  const char *type;  // "text/plain", in lower case
  const char *_Nullable charset;
  const char *_Nullable file_name;
  const char *_Nullable protocol;  // of multipart/signed and multipart/encrypted
  bool is_attachment;  // by its Content-Disposition
} cmail_part;

typedef struct cmail_message cmail_message;

cmail_message *cmail_message_read(const uint8_t *bytes, size_t count, cmail_limits limits);
void cmail_message_free(cmail_message *message);
cmail_facts cmail_message_facts(const cmail_message *message);

// The header fields of the message itself, in their order, undecoded. NULL past the end.
size_t cmail_header_count(const cmail_message *message);
const char *_Nullable cmail_header_name(const cmail_message *message, size_t index);
const char *_Nullable cmail_header_value(const cmail_message *message, size_t index);

// The parts in reading order: the first is the body, or the outermost multipart.
size_t cmail_part_count(const cmail_message *message);
cmail_part cmail_part_at(const cmail_message *message, size_t index);
// An undecoded header field of the message that a part holds, or of the part itself.
const char *_Nullable cmail_part_header(
    const cmail_message *message, size_t index, const char *name);
// The decoded content: at most `limit` bytes in `bytes` (freed with cmail_free), its whole length
// in `length`.
typedef struct {
  uint8_t *_Nullable bytes;
  size_t count;
  size_t length;
} cmail_content;
cmail_content cmail_part_content(const cmail_message *message, size_t index, size_t limit);

// Header text: RFC 2047 words and 8-bit bytes to UTF-8. The result is freed with cmail_free.
char *cmail_decode_text(const char *value);
// Whether iconv knows the name of a charset.
bool cmail_charset_is_known(const char *charset);

typedef struct {
  char *_Nullable bytes;
  size_t count;
  size_t bad;  // bytes that became U+FFFD
} cmail_text;
// Bytes in a charset to UTF-8, at most about `limit` bytes of it. Freed with cmail_free. With a
// charset that is not known, `bytes` is NULL.
cmail_text cmail_to_utf8(const char *charset, const uint8_t *bytes, size_t count, size_t limit);

// Addresses, groups made flat.
typedef struct cmail_addresses cmail_addresses;
cmail_addresses *cmail_addresses_read(const char *value, size_t limit);
size_t cmail_address_count(const cmail_addresses *addresses);
const char *_Nullable cmail_address_name(const cmail_addresses *addresses, size_t index);
const char *_Nullable cmail_address_at(const cmail_addresses *addresses, size_t index);
void cmail_addresses_free(cmail_addresses *addresses);

typedef struct {
  bool is_known;
  int64_t seconds;  // since 1970, UTC
  int32_t offset;  // of the writer, in seconds east of UTC
} cmail_date;
cmail_date cmail_date_read(const char *value);

// One message of ours. Every text is UTF-8 without control characters, but for `text`.
typedef struct {
  const char *_Nullable from_name;
  const char *from_address;
  const char *_Nullable to_name;
  const char *to_address;
  const char *subject;
  const char *text;
  const char *message_id;  // without angle brackets, as are the next two
  const char *_Nullable in_reply_to;
  const char *_Nullable references;  // "<a@b> <c@d>"
  int64_t date;  // seconds since 1970
  int32_t offset;  // seconds east of UTC
} cmail_outgoing;
// Its bytes with LF line ends, as programs like sendmail take them. Freed with cmail_free.
cmail_content cmail_outgoing_bytes(const cmail_outgoing *outgoing);

// A descriptor that becomes readable when the child ends, or -1.
int cmail_child_handle(int child);
// Renames between two open directories without replacing a file; 0 or an errno value.
int cmail_rename(int from, const char *name, int to, const char *new_name);
// An empty file that is nowhere but in memory; a descriptor, or -1.
int cmail_memory_file(void);
// The two ends of a pipe that no other child inherits; false with errno set.
bool cmail_pipe(int *ends);

void cmail_free(void *_Nullable memory);

#pragma clang assume_nonnull end

#endif
