// glibc loads the module of a charset when it is opened and drops it when it is closed, at 0.2 ms
// a time: a field of 64 KB can make GMime do that some thousand times. A handle of ours that stays
// open keeps the module, and opening then costs a thousandth. There are about 1,200 names in all.
#include <iconv.h>
#include <string.h>

#include "internal.h"

enum { LONGEST_NAME = 64, MOST_HELD = 1500 };

static GMutex lock;
static GHashTable *held;  // name in lower case to its handle

// Names come from mail: no path, no "//TRANSLIT", nothing internal to the C library.
static bool is_plain_name(const char *name, size_t length) {
  if (length == 0 || length > LONGEST_NAME) return false;
  if (length == 8 && g_ascii_strncasecmp(name, "internal", 8) == 0) return false;
  for (size_t i = 0; i < length; i++)
    if (!g_ascii_isalnum(name[i]) && !memchr("-_.:+()", name[i], 7)) return false;
  return true;
}

static iconv_t open_by_any_name(const char *name) {
  iconv_t converter = iconv_open("UTF-8", name);
  if (converter != (iconv_t)-1) return converter;
  const char *other = g_mime_charset_iconv_name(name);
  return other ? iconv_open("UTF-8", other) : converter;
}

static bool hold(const char *name, size_t length) {
  if (!is_plain_name(name, length)) return false;
  char lower[LONGEST_NAME + 1];
  for (size_t i = 0; i < length; i++) lower[i] = g_ascii_tolower(name[i]);
  lower[length] = 0;
  g_mutex_lock(&lock);
  if (!held) held = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
  bool is_known = g_hash_table_contains(held, lower);
  if (!is_known && g_hash_table_size(held) < MOST_HELD) {
    iconv_t converter = open_by_any_name(lower);
    is_known = converter != (iconv_t)-1;
    if (is_known) g_hash_table_insert(held, g_strdup(lower), converter);
  }
  g_mutex_unlock(&lock);
  return is_known;
}

void cmail_hold_charsets(const uint8_t *field, size_t count) {
  const char *at = (const char *)field, *end = at + count;
  // RFC 2047: =?charset?
  for (const char *mark = at; mark < end && (mark = memchr(mark, '?', (size_t)(end - mark)));
       mark++) {
    if (mark == at || mark[-1] != '=') continue;
    size_t length = 1;
    while (mark + length < end && length <= LONGEST_NAME && !strchr("?*", mark[length])) length++;
    hold(mark + 1, length - 1);
  }
  // RFC 2231: name*=charset'language'
  for (const char *mark = at; mark < end && (mark = memchr(mark, '\'', (size_t)(end - mark)));
       mark++) {
    const char *start = mark;
    while (start > at && mark - start <= LONGEST_NAME && !strchr("= \"'", start[-1])) start--;
    hold(start, (size_t)(mark - start));
  }
}

bool cmail_charset_is_known(const char *charset) {
  cmail_start();
  return hold(charset, strlen(charset));
}

iconv_t cmail_open_charset(const char *charset) {
  // What says gb2312 is nearly always the larger set.
  if (g_ascii_strcasecmp(charset, "gb2312") == 0) charset = "gb18030";
  return cmail_charset_is_known(charset) ? open_by_any_name(charset) : (iconv_t)-1;
}
