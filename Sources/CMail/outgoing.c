#include <string.h>

#include "internal.h"

static void add_address(GMimeMessage *message, GMimeAddressType type, const char *name,
                        const char *address) {
  InternetAddress *mailbox = internet_address_mailbox_new(name, address);
  internet_address_set_charset(mailbox, "utf-8");
  internet_address_list_add(g_mime_message_get_addresses(message, type), mailbox);
  g_object_unref(mailbox);
}

static GMimeTextPart *text_part(const char *text) {
  GMimeTextPart *part = g_mime_text_part_new();
  g_mime_text_part_set_charset(part, "utf-8");
  g_mime_text_part_set_text(part, text);
  // Quoted-printable keeps long lines, "From " and a lone dot whole on any way.
  GMimeContentEncoding best =
      g_mime_part_get_best_content_encoding(GMIME_PART(part), GMIME_ENCODING_CONSTRAINT_7BIT);
  g_mime_part_set_content_encoding(GMIME_PART(part), best);
  return part;
}

cmail_content cmail_outgoing_bytes(const cmail_outgoing *outgoing) {
  cmail_start();
  GMimeMessage *message = g_mime_message_new(TRUE);
  add_address(message, GMIME_ADDRESS_TYPE_FROM, outgoing->from_name, outgoing->from_address);
  add_address(message, GMIME_ADDRESS_TYPE_TO, outgoing->to_name, outgoing->to_address);
  g_mime_message_set_subject(message, outgoing->subject, "utf-8");
  g_mime_message_set_message_id(message, outgoing->message_id);
  GTimeZone *zone = g_time_zone_new_offset(outgoing->offset);
  GDateTime *utc = g_date_time_new_from_unix_utc(outgoing->date);
  GDateTime *date = utc ? g_date_time_to_timezone(utc, zone) : NULL;
  if (date) g_mime_message_set_date(message, date);
  if (date) g_date_time_unref(date);
  if (utc) g_date_time_unref(utc);
  g_time_zone_unref(zone);
  GMimeObject *object = GMIME_OBJECT(message);
  if (outgoing->in_reply_to) {
    char *value = g_strdup_printf("<%s>", outgoing->in_reply_to);
    g_mime_object_set_header(object, "In-Reply-To", value, NULL);
    g_free(value);
  }
  if (outgoing->references)
    g_mime_object_set_header(object, "References", outgoing->references, NULL);
  GMimeTextPart *part = text_part(outgoing->text);
  g_mime_message_set_mime_part(message, GMIME_OBJECT(part));
  g_object_unref(part);

  GMimeStream *stream = g_mime_stream_mem_new();
  GMimeFormatOptions *format = g_mime_format_options_new();
  g_mime_format_options_set_newline_format(format, GMIME_NEWLINE_FORMAT_UNIX);
  g_mime_object_write_to_stream(object, format, stream);
  g_mime_format_options_free(format);
  GByteArray *written = g_mime_stream_mem_get_byte_array(GMIME_STREAM_MEM(stream));
  cmail_content content = {0};
  content.count = content.length = written->len;
  content.bytes = g_malloc(written->len + 1);
  if (written->len > 0) memcpy(content.bytes, written->data, written->len);
  g_object_unref(stream);
  g_object_unref(message);
  return content;
}
