#include <pthread.h>
#include <stdlib.h>

#include "internal.h"

static pthread_once_t once = PTHREAD_ONCE_INIT;
static GMimeParserOptions *options;

// GLib would print to stderr, in the middle of a screen, what is only odd mail.
static void ignore(const char *domain, GLogLevelFlags level, const char *text, void *data) {
  (void)domain, (void)level, (void)text, (void)data;
}

static void start(void) {
  const GLogLevelFlags odd = G_LOG_LEVEL_MASK;
  g_log_set_handler("gmime", odd, ignore, NULL);
  g_log_set_handler("GLib", odd, ignore, NULL);
  g_log_set_handler("GLib-GObject", odd, ignore, NULL);
  g_mime_init();
  static const char *charsets[] = {"utf-8", "windows-1252", "iso-8859-1", NULL};
  options = g_mime_parser_options_new();
  g_mime_parser_options_set_fallback_charsets(options, charsets);
  g_mime_parser_options_set_allow_addresses_without_domain(options, TRUE);
}

void cmail_start(void) { pthread_once(&once, start); }

GMimeParserOptions *cmail_options(void) {
  cmail_start();
  return options;
}

void cmail_free(void *memory) { g_free(memory); }
