// One pass over the bytes before GMime sees them. GMime recurses into parts and keeps every header
// field, so hostile mail is cut down first. The pass follows the structure as GMime does; where the
// two disagree a limit is only less exact, and GMime's own limit of depth (1024) still holds.
#include <string.h>

#include "bounds.h"

void cmail_pass_emit(pass *p, const uint8_t *bytes, size_t count) {
  memcpy(p->out + p->written, bytes, count);
  p->written += count;
}

static void start_block(pass *p) {
  p->in_header = true;
  p->fields = p->types = p->field_bytes = 0;
  p->keeps_field = p->is_cut = p->in_type = p->is_encoded = false;
  memset(p->extra, 0, sizeof p->extra);
}

static GMimeContentType *content_type(const pass *p, size_t index) {
  const size_t start = p->type_start[index], end = p->type_end[index];
  const uint8_t *colon = memchr(p->out + start, ':', end - start);
  if (!colon) return NULL;
  char *value = g_strndup((const char *)colon + 1, (size_t)(p->out + end - colon - 1));
  for (char *c = value; *c; c++)
    if (*c == '\n' || *c == '\r') *c = ' ';
  GMimeContentType *type = g_mime_content_type_parse(cmail_options(), g_strstrip(value));
  g_free(value);
  return type;
}

static void push(pass *p, const char *boundary, bool is_digest) {
  level *l = &p->levels[p->depth++];
  l->boundary = boundary ? g_strdup(boundary) : NULL;
  l->length = boundary ? strlen(boundary) : 0;
  l->is_digest = is_digest;
  l->is_closed = false;
}

static void pop_to(pass *p, size_t depth) {
  while (p->depth > depth) {
    level *l = &p->levels[--p->depth];
    if (l->boundary && !l->is_closed) p->facts->unclosed = true;
    g_free(l->boundary);
  }
}

// The empty line after a block: decides whether what follows has parts, and whether they are
// entered. A part that is not is made plain by taking its Content-Type away.
static void end_block(pass *p) {
  cmail_pass_end_field(p);
  p->in_header = false;
  const bool in_digest = p->depth > 0 && p->levels[p->depth - 1].is_digest;
  GMimeContentType *first = p->types > 0 ? content_type(p, 0) : NULL;
  const bool is_message =
      !p->is_encoded &&
      (first ? g_mime_content_type_is_type(first, "message", "rfc822") ||
                   g_mime_content_type_is_type(first, "message", "rfc2822") ||
                   g_mime_content_type_is_type(first, "message", "global") ||
                   g_mime_content_type_is_type(first, "message", "news")
             : in_digest);
  const bool is_multipart = first && g_mime_content_type_is_type(first, "multipart", "*");
  if (is_message || is_multipart) {
    const size_t most = MIN(p->limits.depth, MAX_LEVELS - 2);
    if (p->depth >= most) {
      p->facts->too_deep++;
      for (size_t i = 0; i < p->types; i++) p->out[p->type_start[i]] = 'X';
      if (is_message && !first && p->depth < MAX_LEVELS) {
        push(p, NULL, false);
        start_block(p);
      }
    } else if (is_message) {
      push(p, NULL, false);
      start_block(p);
    } else {
      GMimeContentType *last = p->types > 1 ? content_type(p, p->types - 1) : NULL;
      const char *boundary = g_mime_content_type_get_parameter(last ? last : first, "boundary");
      if (boundary && *boundary)
        push(p, boundary, g_mime_content_type_is_type(first, "multipart", "digest"));
      else
        p->facts->boundless = true;
      if (last) g_object_unref(last);
    }
  }
  if (first) g_object_unref(first);
}

static bool is_blank(const uint8_t *bytes, size_t count) {
  for (size_t i = 0; i < count; i++)
    if (bytes[i] != ' ' && bytes[i] != '\t' && bytes[i] != '\r' && bytes[i] != '\n') return false;
  return true;
}

// Handles a line that may be a boundary. False: the parts are used up, stop here.
static bool boundary_line(pass *p, const uint8_t *line, size_t count, bool *is_boundary) {
  *is_boundary = false;
  for (size_t i = p->depth; i-- > 0;) {
    level *l = &p->levels[i];
    if (!l->boundary || l->is_closed || count < l->length + 2 ||
        memcmp(line + 2, l->boundary, l->length) != 0)
      continue;
    const uint8_t *rest = line + 2 + l->length;
    const size_t left = count - 2 - l->length;
    const bool closes =
        left >= 2 && rest[0] == '-' && rest[1] == '-' && is_blank(rest + 2, left - 2);
    if (!closes && !is_blank(rest, left)) continue;
    *is_boundary = true;
    pop_to(p, i + 1);
    if (closes) {
      l->is_closed = true;
      pop_to(p, i);
      p->in_header = false;
      return true;
    }
    if (p->facts->parts_kept >= p->limits.parts) {
      p->facts->parts_left_out = true;
      return false;
    }
    p->facts->parts_kept++;
    start_block(p);
    return true;
  }
  return true;
}

static size_t count_nuls(const uint8_t *bytes, size_t count) {
  size_t nuls = 0;
  const uint8_t *end = bytes + count;
  for (const uint8_t *at = bytes; at < end && (at = memchr(at, 0, (size_t)(end - at))); at++)
    nuls++;
  return nuls;
}

uint8_t *cmail_bounded_copy(
    const uint8_t *bytes, size_t count, cmail_limits limits, cmail_facts *facts, size_t *kept) {
  memset(facts, 0, sizeof *facts);
  facts->nul_bytes = count_nuls(bytes, count);
  // A field is cut to no more than it had and gets one line end, so two bytes more are enough.
  pass p = {.limits = limits, .facts = facts, .out = g_malloc(count + 2)};
  if (p.limits.header_bytes < 2) p.limits.header_bytes = 2;
  start_block(&p);
  const uint8_t *at = bytes, *end = bytes + count;
  while (at < end) {
    const uint8_t *newline = memchr(at, '\n', (size_t)(end - at));
    const size_t length = (size_t)((newline ? newline + 1 : end) - at);
    if (length > facts->longest_line) facts->longest_line = length;
    bool is_boundary = false;
    if (length > 2 && at[0] == '-' && at[1] == '-' && p.depth > 0) {
      cmail_pass_end_field(&p);
      if (!boundary_line(&p, at, length, &is_boundary)) break;
    }
    if (is_boundary || !p.in_header) {
      cmail_pass_emit(&p, at, length);
    } else if (at[0] == '\n' || (at[0] == '\r' && length > 1 && at[1] == '\n')) {
      cmail_pass_emit(&p, at, length);
      end_block(&p);
    } else {
      cmail_pass_header_line(&p, at, length);
    }
    at += length;
  }
  if (facts->parts_left_out) {
    for (size_t i = 0; i < p.depth; i++) p.levels[i].is_closed = true;
  }
  pop_to(&p, 0);
  *kept = p.written;
  return p.out;
}
