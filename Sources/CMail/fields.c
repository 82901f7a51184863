// What one header block may hold, field by field: the part of the pass in bounds.c that decides
// which fields GMime gets to see, and how much of them.
#include <string.h>

#include "bounds.h"

enum { MAX_EXTRA = 4, MAX_COLONS = 256 };

// Fields that are kept even when a block has too many: without them a message cannot be answered.
static const char *const needed[] = {
    "from",       "to",       "cc",           "subject",
    "date",       "reply-to", "message-id",   "in-reply-to",
    "references", "received", "mime-version", "content-disposition",
};

// Fields that GMime takes apart into addresses at once, which costs far more than other fields.
static const char *const of_addresses[] = {
    "from", "to", "cc", "bcc", "sender", "reply-to",
};

static bool begins(const uint8_t *line, size_t count, const char *name) {
  const size_t length = strlen(name);
  if (count <= length || g_ascii_strncasecmp((const char *)line, name, length) != 0) return false;
  size_t next = length;
  while (next < count && (line[next] == ' ' || line[next] == '\t')) next++;
  return next < count && line[next] == ':';
}

// Header bytes: C strings follow, so a NUL would hide the rest of the field.
static void emit_header(pass *p, const uint8_t *bytes, size_t count) {
  uint8_t *to = p->out + p->written;
  cmail_pass_emit(p, bytes, count);
  for (uint8_t *nul = memchr(to, 0, count); nul;
       nul = memchr(nul, 0, count - (size_t)(nul - to)))
    *nul = '?';
  cmail_hold_charsets(to, count);
}

static bool keeps(pass *p, const uint8_t *line, size_t count) {
  if (p->fields <= p->limits.headers && p->facts->headers_kept < p->limits.all_headers) return true;
  for (size_t i = 0; i < G_N_ELEMENTS(needed); i++)
    if (begins(line, count, needed[i])) return p->extra[i]++ < MAX_EXTRA;
  return begins(line, count, "content-type") ||
         begins(line, count, "content-transfer-encoding");
}

void cmail_pass_end_field(pass *p) {
  if (p->in_type && p->types > 0) p->type_end[p->types - 1] = p->written;
  p->in_type = false;
}

// What a field may still cost, by its kind; false when it may cost nothing any more.
static bool set_limit(pass *p, const uint8_t *line, size_t count) {
  p->field_limit = p->limits.header_bytes;
  p->colons = 0;
  p->is_address = false;
  for (size_t i = 0; i < G_N_ELEMENTS(of_addresses) && !p->is_address; i++)
    p->is_address = begins(line, count, of_addresses[i]);
  p->is_content = count > 8 && g_ascii_strncasecmp((const char *)line, "content-", 8) == 0;
  size_t left = p->field_limit;
  if (p->is_address) {
    left = p->limits.address_bytes - p->address_bytes;
  } else if (p->is_content) {
    left = p->limits.content_bytes - p->content_bytes;
    p->field_limit = MIN(p->field_limit, p->limits.content_field_bytes);
  }
  p->field_limit = MIN(p->field_limit, left);
  return left >= 2;
}

// Content that is encoded is not entered, whatever its type says.
static bool is_encoding(const uint8_t *line, size_t count) {
  const uint8_t *colon = memchr(line, ':', count);
  if (!colon) return false;
  char *name = g_strndup((const char *)colon + 1, count - (size_t)(colon + 1 - line));
  const GMimeContentEncoding encoding = g_mime_content_encoding_from_string(name);
  g_free(name);
  return encoding == GMIME_CONTENT_ENCODING_BASE64 ||
         encoding == GMIME_CONTENT_ENCODING_QUOTEDPRINTABLE ||
         encoding == GMIME_CONTENT_ENCODING_UUENCODE;
}

static void start_field(pass *p, const uint8_t *line, size_t count) {
  cmail_pass_end_field(p);
  p->fields++;
  p->facts->headers_seen++;
  p->field_bytes = 0;
  p->is_cut = false;
  p->keeps_field = keeps(p, line, count);
  if (!p->keeps_field) return;
  if (!set_limit(p, line, count)) {
    p->keeps_field = false;
    p->facts->long_headers++;
    return;
  }
  if (begins(line, count, "content-transfer-encoding")) {
    p->is_encoded = p->is_encoded || is_encoding(line, count);
  } else if (begins(line, count, "content-type")) {
    if (p->types == MAX_TYPES) {
      p->keeps_field = false;
      return;
    }
    p->type_start[p->types++] = p->written;
    p->in_type = true;
  }
  p->facts->headers_kept++;
}

// Header bytes as they go out. Groups of addresses nest in GMime's parser, one call inside the
// other, though RFC 5322 lets none nest: a field with absurdly many colons loses the rest of them.
static void emit_field(pass *p, const uint8_t *line, size_t count) {
  uint8_t *to = p->out + p->written;
  emit_header(p, line, count);
  p->field_bytes += count;
  if (p->is_content) p->content_bytes += count;
  if (!p->is_address) return;
  p->address_bytes += count;
  for (size_t i = 0; i < count; i++)
    if (to[i] == ':' && ++p->colons > MAX_COLONS) to[i] = ' ';
}

void cmail_pass_header_line(pass *p, const uint8_t *line, size_t count) {
  const bool is_folded = p->fields > 0 && (line[0] == ' ' || line[0] == '\t');
  if (!is_folded) start_field(p, line, count);
  if (!p->keeps_field || p->is_cut) return;
  const size_t room = p->field_limit - p->field_bytes;
  if (count <= room) {
    emit_field(p, line, count);
    return;
  }
  p->facts->long_headers++;
  p->is_cut = true;
  if (room == 0) return;
  emit_field(p, line, room - 1);
  p->out[p->written++] = '\n';
}
