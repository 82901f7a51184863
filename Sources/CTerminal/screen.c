// The curses screen: open, leave, come back, close.
#include "internal.h"

#include <errno.h>
#include <fcntl.h>
#include <langinfo.h>
#include <locale.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

WINDOW *ct_keys;

static SCREEN *screen;
static FILE *in, *out;
// The terminal under a number of its own: a frame has that of `out` point elsewhere for a moment.
static int own_tty = -1;
static int stderr_before = -1;

bool ct_locale_is_utf8(void) {
  setlocale(LC_ALL, "");
  return strcmp(nl_langinfo(CODESET), "UTF-8") == 0;
}

static void close_files(void) {
  int kept = errno;
  if (in != NULL) fclose(in);
  if (out != NULL) fclose(out);
  if (own_tty >= 0) close(own_tty);
  in = out = NULL;
  own_tty = -1;
  errno = kept;
}

/// Opens the controlling terminal twice, because a FILE for both directions buffers badly.
static bool open_files(void) {
  int reading = open("/dev/tty", O_RDONLY | O_CLOEXEC);
  if (reading < 0) return false;
  int writing = open("/dev/tty", O_RDWR | O_CLOEXEC);
  if (writing < 0) {
    close(reading);
    return false;
  }
  in = fdopen(reading, "r");
  out = fdopen(writing, "w");
  own_tty = fcntl(writing, F_DUPFD_CLOEXEC, 3);
  return in != NULL && out != NULL && own_tty >= 0;
}

/// Sends stderr into a file: a library that complains would write over the screen.
static bool redirect_stderr(const char *path) {
  if (path == NULL) return true;
  int file = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
  if (file < 0) return false;
  stderr_before = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 3);
  bool is_done = dup2(file, STDERR_FILENO) >= 0;
  close(file);
  return is_done;
}

static void give_stderr_back(void) {
  if (stderr_before < 0) return;
  dup2(stderr_before, STDERR_FILENO);
  close(stderr_before);
  stderr_before = -1;
}

static void set_input_modes(bool wants_mouse) {
  cbreak();
  noecho();
  nonl();
  keypad(ct_keys, TRUE);
  meta(ct_keys, TRUE);
  intrflush(ct_keys, FALSE);
  nodelay(ct_keys, TRUE);
  leaveok(stdscr, FALSE);
  // A frame is sent whole, whatever is typed meanwhile: the pace of frames is kept elsewhere.
  typeahead(-1);
  if (getenv("ESCDELAY") == NULL) set_escdelay(25);
  const char *begin = ct_capability("PS"), *end = ct_capability("PE");
  define_key(begin != NULL ? begin : "\033[200~", CT_CODE_PASTE_BEGIN);
  define_key(end != NULL ? end : "\033[201~", CT_CODE_PASTE_END);
  if (wants_mouse) {
    // A press is all that is asked for; what makes two of them one is for the caller.
    mouseinterval(0);
    mousemask(BUTTON1_PRESSED | BUTTON4_PRESSED | BUTTON5_PRESSED, NULL);
  } else {
    // A report from a mouse that another program left on must be swallowed whole, like any other
    // sequence that nobody asked for.
    keyok(KEY_MOUSE, FALSE);
  }
}

static void restore_at_exit(void) { ct_restore_in_handler(false); }

CTOutcome ct_open(const char *log_path, const char *note, bool wants_mouse) {
  if (!open_files()) {
    close_files();
    return CTOutcomeNoTerminal;
  }
  bool is_utf8 = ct_locale_is_utf8();
  // With these set the size would never change.
  unsetenv("LINES");
  unsetenv("COLUMNS");
  CTOutcome outcome = ct_look_up_term(fileno(out));
  if (outcome != CTOutcomeOpened) {
    close_files();
    return outcome;
  }
  if (!redirect_stderr(log_path)) {
    close_files();
    return CTOutcomeNoLog;
  }
  ct_save_signals();
  struct termios before;
  if (tcgetattr(own_tty, &before) == 0) screen = newterm(NULL, out, in);
  // Reading from a pad never draws; reading from the window would paint it half done.
  if (screen != NULL) {
    ct_prepare_modes(own_tty, &before);
    ct_keys = newpad(1, 1);
  }
  if (ct_keys == NULL) {
    int kept = errno;
    ct_close();
    errno = kept;
    return CTOutcomeFailed;
  }
  ct_note_mouse(wants_mouse);
  ct_prepare_gathering(fileno(out), own_tty);
  set_input_modes(wants_mouse);
  ct_begin_painting(is_utf8);
  ct_prepare_restore(LINES);
  ct_set_failure(stderr_before >= 0 ? stderr_before : STDERR_FILENO, note);
  static bool is_registered;
  if (!is_registered) is_registered = atexit(restore_at_exit) == 0;
  ct_screen_is_ours(true);
  int failure = ct_install_signals();
  if (failure != 0) {
    ct_close();
    errno = failure;
    return CTOutcomeFailed;
  }
  // It may have changed before anybody was told.
  ct_adopt_size();
  ct_modes_on();
  return CTOutcomeOpened;
}

void ct_close(void) {
  if (ct_plain_is_open()) ct_plain_close();
  if (screen != NULL) {
    if (!isendwin()) ct_leave_screen();
    ct_give_signals_back();
    if (ct_keys != NULL) delwin(ct_keys);
    ct_keys = NULL;
    delscreen(screen);
    screen = NULL;
  }
  ct_stop_gathering();
  close_files();
  give_stderr_back();
  ct_set_failure(-1, NULL);
  ct_end_painting();
}

int ct_tty(void) { return ct_plain_is_open() ? STDIN_FILENO : fileno(in); }

void ct_size(int *columns, int *rows) { getmaxyx(stdscr, *rows, *columns); }

/// Leaves the screen so that somebody else may use the terminal.
void ct_leave_screen(void) {
  if (ct_plain_is_open()) {
    if (ct_plain_has_terminal()) ct_restore_line_modes();
    ct_screen_is_ours(false);
    return;
  }
  ct_modes_off();
  def_prog_mode();
  endwin();
  ct_screen_is_ours(false);
}

/// Takes the terminal again; the next painting sends everything.
void ct_enter_screen(void) {
  ct_screen_is_ours(!ct_plain_is_open() || ct_plain_has_terminal());
  ct_take_back();
}

void ct_take_back(void) {
  if (ct_plain_is_open()) {
    ct_plain_modes_on();
    return;
  }
  reset_prog_mode();
  ct_adopt_size();
  ct_modes_on();
  clearok(curscr, TRUE);
}

// The signal may have gone to a child, or come while we were stopped or ncurses drew.
void ct_adopt_size(void) {
  struct winsize size;
  if (ioctl(fileno(out), TIOCGWINSZ, &size) != 0 || size.ws_row == 0 || size.ws_col == 0) return;
  if (size.ws_row != LINES || size.ws_col != COLS) resizeterm(size.ws_row, size.ws_col);
}

void ct_suspend(void) {
  ct_leave_screen();
  ct_stop_job();
  ct_enter_screen();
}
