#include <string.h>

#include "internal.h"

typedef struct {
  GMimeObject *object;  // not owned: the message owns its parts
  int parent;
  char *type;
  char *protocol;
} found_part;

struct cmail_message {
  GMimeMessage *message;  // NULL when GMime could make nothing of the bytes
  GPtrArray *headers;  // GMimeHeader, not owned
  GArray *parts;
  cmail_facts facts;
};

// GMime reads no deeper than 1024, so this recursion is bounded too.
static void collect(cmail_message *m, GMimeObject *object, int parent) {
  if (!object) return;
  found_part part = {.object = object, .parent = parent};
  GMimeContentType *type = g_mime_object_get_content_type(object);
  char *name = type ? g_mime_content_type_get_mime_type(type) : NULL;
  part.type = name ? g_ascii_strdown(name, -1) : g_strdup("text/plain");
  g_free(name);
  const char *protocol = g_mime_object_get_content_type_parameter(object, "protocol");
  part.protocol = protocol ? g_ascii_strdown(protocol, -1) : NULL;
  g_array_append_val(m->parts, part);
  const int index = (int)m->parts->len - 1;
  if (GMIME_IS_MULTIPART(object)) {
    const int count = g_mime_multipart_get_count(GMIME_MULTIPART(object));
    for (int i = 0; i < count; i++)
      collect(m, g_mime_multipart_get_part(GMIME_MULTIPART(object), i), index);
  } else if (GMIME_IS_MESSAGE_PART(object)) {
    GMimeMessage *inner = g_mime_message_part_get_message(GMIME_MESSAGE_PART(object));
    if (inner) collect(m, g_mime_message_get_mime_part(inner), index);
  }
}

static void collect_headers(cmail_message *m) {
  GMimeHeaderList *list = g_mime_object_get_header_list(GMIME_OBJECT(m->message));
  const int count = g_mime_header_list_get_count(list);
  for (int i = 0; i < count; i++)
    g_ptr_array_add(m->headers, g_mime_header_list_get_header_at(list, i));
}

cmail_message *cmail_message_read(const uint8_t *bytes, size_t count, cmail_limits limits) {
  cmail_start();
  cmail_message *m = g_new0(cmail_message, 1);
  m->headers = g_ptr_array_new();
  m->parts = g_array_new(FALSE, TRUE, sizeof(found_part));
  size_t kept = 0;
  uint8_t *copy = cmail_bounded_copy(bytes, count, limits, &m->facts, &kept);
  GMimeStream *stream = g_mime_stream_mem_new_with_byte_array(g_byte_array_new_take(copy, kept));
  GMimeParser *parser = g_mime_parser_new_with_stream(stream);
  g_object_unref(stream);
  // The parts then are windows on the copy, not copies of their own.
  g_mime_parser_set_persist_stream(parser, TRUE);
  m->message = g_mime_parser_construct_message(parser, cmail_options());
  g_object_unref(parser);
  if (m->message) {
    collect_headers(m);
    collect(m, g_mime_message_get_mime_part(m->message), -1);
  }
  return m;
}

void cmail_message_free(cmail_message *m) {
  for (guint i = 0; i < m->parts->len; i++) {
    found_part *part = &g_array_index(m->parts, found_part, i);
    g_free(part->type);
    g_free(part->protocol);
  }
  g_array_free(m->parts, TRUE);
  g_ptr_array_free(m->headers, TRUE);
  if (m->message) g_object_unref(m->message);
  g_free(m);
}

cmail_facts cmail_message_facts(const cmail_message *m) { return m->facts; }

size_t cmail_header_count(const cmail_message *m) { return m->headers->len; }

static GMimeHeader *header_at(const cmail_message *m, size_t index) {
  return index < m->headers->len ? g_ptr_array_index(m->headers, index) : NULL;
}

const char *cmail_header_name(const cmail_message *m, size_t index) {
  GMimeHeader *header = header_at(m, index);
  return header ? g_mime_header_get_name(header) : NULL;
}

const char *cmail_header_value(const cmail_message *m, size_t index) {
  GMimeHeader *header = header_at(m, index);
  return header ? g_mime_header_get_raw_value(header) : NULL;
}

size_t cmail_part_count(const cmail_message *m) { return m->parts->len; }

static found_part *part_at(const cmail_message *m, size_t index) {
  return index < m->parts->len ? &g_array_index(m->parts, found_part, index) : NULL;
}

cmail_part cmail_part_at(const cmail_message *m, size_t index) {
  found_part *found = part_at(m, index);
  cmail_part part = {.kind = CMAIL_LEAF, .parent = -1, .type = "text/plain"};
  if (!found) return part;
  part.parent = found->parent;
  part.type = found->type;
  part.protocol = found->protocol;
  if (GMIME_IS_MULTIPART(found->object)) part.kind = CMAIL_MULTIPART;
  if (GMIME_IS_MESSAGE_PART(found->object)) part.kind = CMAIL_MESSAGE;
  part.charset = g_mime_object_get_content_type_parameter(found->object, "charset");
  const char *disposition = g_mime_object_get_disposition(found->object);
  part.is_attachment = disposition && g_ascii_strcasecmp(disposition, "attachment") == 0;
  // GMime's own getter wants a GMimePart; a message that is attached has a file name too.
  part.file_name = g_mime_object_get_content_disposition_parameter(found->object, "filename");
  if (!part.file_name)
    part.file_name = g_mime_object_get_content_type_parameter(found->object, "name");
  return part;
}

const char *cmail_part_header(const cmail_message *m, size_t index, const char *name) {
  found_part *found = part_at(m, index);
  if (!found) return NULL;
  GMimeObject *object = found->object;
  if (GMIME_IS_MESSAGE_PART(object)) {
    GMimeMessage *inner = g_mime_message_part_get_message(GMIME_MESSAGE_PART(object));
    if (!inner) return NULL;
    object = GMIME_OBJECT(inner);
  }
  GMimeHeader *header = g_mime_header_list_get_header(g_mime_object_get_header_list(object), name);
  return header ? g_mime_header_get_raw_value(header) : NULL;
}

static GMimeStream *decoded_stream(GMimeObject *object) {
  if (GMIME_IS_PART(object)) {
    GMimeDataWrapper *content = g_mime_part_get_content(GMIME_PART(object));
    GMimeStream *raw = content ? g_mime_data_wrapper_get_stream(content) : NULL;
    if (!raw) return NULL;
    g_mime_stream_reset(raw);
    GMimeStream *stream = g_mime_stream_filter_new(raw);
    GMimeFilter *filter =
        g_mime_filter_basic_new(g_mime_data_wrapper_get_encoding(content), FALSE);
    g_mime_stream_filter_add(GMIME_STREAM_FILTER(stream), filter);
    g_object_unref(filter);
    return stream;
  }
  // A message inside a message is saved as it would be written.
  GMimeMessage *inner = GMIME_IS_MESSAGE_PART(object)
                            ? g_mime_message_part_get_message(GMIME_MESSAGE_PART(object))
                            : NULL;
  if (!inner) return NULL;
  GMimeStream *stream = g_mime_stream_mem_new();
  g_mime_object_write_to_stream(GMIME_OBJECT(inner), NULL, stream);
  g_mime_stream_reset(stream);
  return stream;
}

cmail_content cmail_part_content(const cmail_message *m, size_t index, size_t limit) {
  cmail_content content = {0};
  found_part *found = part_at(m, index);
  GMimeStream *stream = found ? decoded_stream(found->object) : NULL;
  if (!stream) return content;
  char block[16384];
  size_t room = 0;
  ssize_t n;
  while ((n = g_mime_stream_read(stream, block, sizeof block)) > 0) {
    const size_t take = MIN((size_t)n, limit - content.count);
    if (take > 0) {
      if (content.count + take > room) {
        room = MAX(content.count + take, room * 2);
        content.bytes = g_realloc(content.bytes, room);
      }
      memcpy(content.bytes + content.count, block, take);
      content.count += take;
    }
    content.length += (size_t)n;
  }
  g_object_unref(stream);
  return content;
}
