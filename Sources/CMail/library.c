#define CMAIL_LOADS_LIBRARY
#include "library.h"

#include <dlfcn.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>

static pthread_once_t once = PTHREAD_ONCE_INIT;
static cmail_library calls;

static void *found(void *library, const char *name) {
  void *address = library ? dlsym(library, name) : NULL;
  if (address) return address;
  fprintf(
      stderr, "dutydesk: GMime 3 cannot be loaded (%s). Install libgmime-3.0-0. Nothing is lost.\n",
      dlerror());
  abort();
}

static void load(void) {
  // GMime brings GLib and GObject along; a name is looked up in all three.
  void *library = dlopen("libgmime-3.0.so.0", RTLD_NOW | RTLD_LOCAL);
#define CMAIL_FIND(name) calls.name = (__typeof__(&name))found(library, #name);
  CMAIL_CALLS(CMAIL_FIND)
#undef CMAIL_FIND
}

const cmail_library *cmail_gmime(void) {
  pthread_once(&once, load);
  return &calls;
}
