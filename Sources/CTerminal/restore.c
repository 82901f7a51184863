// The bytes that bring a terminal back, made while it is safe to make them, so that a signal
// handler only has to write them.
#include "internal.h"

#include <errno.h>
#include <string.h>
#include <unistd.h>

static int tty = -1;
static struct termios modes_before;
static const char *paste_off_text;
static CTBytes paste_on, paste_off;
// Two buffers: a handler that comes in the middle of a change still finds a whole one.
static CTBytes restore[2];
static CTBytes *volatile restore_now = &restore[0];
static volatile sig_atomic_t screen_is_ours;

static bool mouse_is_on;
static int failure_descriptor = -1;
static CTBytes failure_note;

/// Appends without the padding marks `$<..>`, which mean something to tputs only.
static void append(CTBytes *to, const char *text) {
  if (text == NULL) return;
  while (*text != '\0' && to->count < sizeof to->bytes) {
    if (text[0] == '$' && text[1] == '<') {
      const char *end = strchr(text, '>');
      if (end != NULL) {
        text = end + 1;
        continue;
      }
    }
    to->bytes[to->count++] = *text++;
  }
}

static void write_bytes(int descriptor, const void *bytes, size_t count) {
  const char *next = bytes;
  while (count > 0) {
    ssize_t done = write(descriptor, next, count);
    if (done > 0) {
      next += done;
      count -= (size_t)done;
    } else if (done < 0 && errno != EINTR) {
      return;
    }
  }
}

static void write_all(int descriptor, const CTBytes *text) {
  write_bytes(descriptor, text->bytes, text->count);
}

/// Keeps the modes that the terminal had, and makes the bytes that switch bracketed paste.
void ct_prepare_modes(int descriptor, const struct termios *before) {
  modes_before = *before;
  tty = descriptor;
  paste_on.count = paste_off.count = 0;
  const char *on = ct_capability("BE"), *off = ct_capability("BD");
  const char *place = ct_capability("cup");
  if (on == NULL || off == NULL) {
    // Many descriptions leave it out; a terminal that speaks ANSI ignores a mode it lacks.
    bool speaks_ansi = place != NULL && strncmp(place, "\033[", 2) == 0;
    on = speaks_ansi ? "\033[?2004h" : NULL;
    off = speaks_ansi ? "\033[?2004l" : NULL;
  }
  append(&paste_on, on);
  append(&paste_off, off);
  paste_off_text = off;
}

/// Makes the bytes for a crash, for a screen of so many rows.
void ct_prepare_restore(int rows) {
  CTBytes *next = restore_now == &restore[0] ? &restore[1] : &restore[0];
  next->count = 0;
  append(next, ct_capability("sgr0"));
  append(next, ct_capability("op"));
  append(next, paste_off_text);
  if (mouse_is_on) append(next, "\033[?1000l\033[?1006l");
  append(next, ct_capability("rmkx"));
  const char *leave = ct_capability("rmcup");
  const char *place = ct_capability("cup");
  if (leave != NULL) {
    append(next, leave);
  } else if (place != NULL) {
    // Without a second screen the prompt belongs below what was drawn.
    append(next, tparm((char *)place, rows - 1, 0, 0, 0, 0, 0, 0, 0, 0));
    append(next, "\r\n");
  }
  append(next, ct_capability("cnorm"));
  restore_now = next;
}

void ct_send(const uint8_t *bytes, size_t count) { write_bytes(tty, bytes, count); }

void ct_modes_on(void) { write_all(tty, &paste_on); }

void ct_modes_off(void) { write_all(tty, &paste_off); }

void ct_screen_is_ours(bool is_ours) { screen_is_ours = is_ours; }

/// Whether a crash has to switch the mouse off as well.
void ct_note_mouse(bool is_on) { mouse_is_on = is_on; }

/// What to say, and where, when the program dies of its own fault.
void ct_set_failure(int descriptor, const char *note) {
  failure_descriptor = descriptor;
  failure_note.count = 0;
  append(&failure_note, note);
}

/// Gives the terminal the modes back that it had.
void ct_restore_line_modes(void) { tcsetattr(tty, TCSADRAIN, &modes_before); }

/// Brings the terminal back. Calls only what is allowed in a signal handler.
void ct_restore_in_handler(bool is_failure) {
  if (screen_is_ours) {
    screen_is_ours = 0;
    // In the background the terminal is somebody else's, and writing to it would stop us.
    if (tcgetpgrp(tty) == getpgrp()) {
      // After Ctrl-S the writing would wait for ever. Linux starts again only what it stopped this
      // way, hence the first call.
      tcflow(tty, TCOOFF);
      tcflow(tty, TCOON);
      write_all(tty, restore_now);
      tcsetattr(tty, TCSANOW, &modes_before);
    }
  }
  if (is_failure && failure_descriptor >= 0) write_all(failure_descriptor, &failure_note);
}
