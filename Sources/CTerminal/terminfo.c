// Questions to the terminal database. Apart from the rest, because term.h turns words such as
// `columns` into macros.
#include "internal.h"

#include <stdlib.h>
#include <term.h>

/// A string capability, or NULL.
const char *ct_capability(const char *name) {
  char *value = tigetstr((char *)name);
  return value == (char *)-1 ? NULL : value;
}

/// Looks `TERM` up without newterm, which cannot say what is wrong.
CTOutcome ct_look_up_term(int tty) {
  const char *name = getenv("TERM");
  if (name == NULL || name[0] == '\0') return CTOutcomeNoTerm;
  int state = 0;
  if (setupterm(name, tty, &state) != OK) {
    return state == 1 ? CTOutcomeTooSimple : CTOutcomeUnknownTerm;
  }
  bool places_cursor = ct_capability("cup") != NULL;
  del_curterm(cur_term);
  return places_cursor ? CTOutcomeOpened : CTOutcomeTooSimple;
}

bool ct_color_is_direct(void) {
  bool has_rgb = tigetflag("RGB") > 0 || tigetnum("RGB") > 0 || ct_capability("RGB") != NULL;
  return has_rgb && COLORS == 1 << 24;
}
