#include <errno.h>
#include <iconv.h>
#include <string.h>

#include "internal.h"

char *cmail_decode_text(const char *value) {
  GMimeParserOptions *options = cmail_options();
  char *line = g_mime_utils_header_unfold(value);
  char *text = g_mime_utils_header_decode_text(options, line ? line : "");
  g_free(line);
  return text ? text : g_strdup("");
}

cmail_text cmail_to_utf8(const char *charset, const uint8_t *bytes, size_t count, size_t limit) {
  cmail_text text = {0};
  iconv_t converter = cmail_open_charset(charset);
  if (converter == (iconv_t)-1) return text;
  static const char replacement[] = "\xEF\xBF\xBD";
  enum { SLACK = 64 };
  size_t room = MIN(count, limit) + SLACK;
  text.bytes = g_malloc(room);
  char *in = (char *)bytes;
  size_t left = count;
  while (text.count < limit) {
    if (room - text.count < SLACK) text.bytes = g_realloc(text.bytes, room *= 2);
    char *out = text.bytes + text.count;
    size_t free_room = room - text.count;
    const char *before_in = in;
    const char *before_out = out;
    const size_t result =
        left > 0 ? iconv(converter, &in, &left, &out, &free_room)
                 : iconv(converter, NULL, NULL, &out, &free_room);
    const int reason = result == (size_t)-1 ? errno : 0;
    text.count = (size_t)(out - text.bytes);
    if (reason == E2BIG && (in != before_in || out != before_out || room - text.count < SLACK))
      continue;
    if (reason == 0 && before_in == in && left > 0) break;
    if (reason == 0) {
      if (left == 0 && before_in == in) break;
      continue;
    }
    // A bad byte, or a character that is cut off at the end.
    if (left == 0) break;
    if (room - text.count < SLACK) text.bytes = g_realloc(text.bytes, room *= 2);
    memcpy(text.bytes + text.count, replacement, 3);
    text.count += 3;
    text.bad++;
    in++;
    left--;
  }
  iconv_close(converter);
  return text;
}

struct cmail_addresses {
  GPtrArray *names;
  GPtrArray *addresses;
};

static void flatten(
    cmail_addresses *to, InternetAddressList *list, size_t limit, unsigned depth) {
  const int count = internet_address_list_length(list);
  for (int i = 0; i < count && to->names->len < limit; i++) {
    InternetAddress *address = internet_address_list_get_address(list, i);
    if (INTERNET_ADDRESS_IS_GROUP(address)) {
      InternetAddressList *members =
          internet_address_group_get_members(INTERNET_ADDRESS_GROUP(address));
      if (members && depth < 8) flatten(to, members, limit, depth + 1);
    } else if (INTERNET_ADDRESS_IS_MAILBOX(address)) {
      const char *name = internet_address_get_name(address);
      const char *at = internet_address_mailbox_get_addr(INTERNET_ADDRESS_MAILBOX(address));
      g_ptr_array_add(to->names, g_strdup(name ? name : ""));
      g_ptr_array_add(to->addresses, g_strdup(at ? at : ""));
    }
  }
}

cmail_addresses *cmail_addresses_read(const char *value, size_t limit) {
  cmail_addresses *addresses = g_new0(cmail_addresses, 1);
  addresses->names = g_ptr_array_new_with_free_func(g_free);
  addresses->addresses = g_ptr_array_new_with_free_func(g_free);
  InternetAddressList *list = internet_address_list_parse(cmail_options(), value);
  if (list) {
    flatten(addresses, list, limit, 0);
    g_object_unref(list);
  }
  return addresses;
}

size_t cmail_address_count(const cmail_addresses *addresses) { return addresses->names->len; }

const char *cmail_address_name(const cmail_addresses *addresses, size_t index) {
  return index < addresses->names->len ? g_ptr_array_index(addresses->names, index) : NULL;
}

const char *cmail_address_at(const cmail_addresses *addresses, size_t index) {
  return index < addresses->addresses->len ? g_ptr_array_index(addresses->addresses, index) : NULL;
}

void cmail_addresses_free(cmail_addresses *addresses) {
  g_ptr_array_free(addresses->names, TRUE);
  g_ptr_array_free(addresses->addresses, TRUE);
  g_free(addresses);
}

cmail_date cmail_date_read(const char *value) {
  cmail_start();
  cmail_date date = {0};
  GDateTime *read = g_mime_utils_header_decode_date(value);
  if (!read) return date;
  date.is_known = true;
  date.seconds = g_date_time_to_unix(read);
  date.offset = (int32_t)(g_date_time_get_utc_offset(read) / G_TIME_SPAN_SECOND);
  g_date_time_unref(read);
  return date;
}
