// Keys without a screen: for terminals that can only print, and for pipes.
#include "internal.h"

#include <poll.h>
#include <unistd.h>

static bool is_open, has_terminal;
static struct termios key_modes;

bool ct_plain_is_open(void) { return is_open; }

bool ct_plain_has_terminal(void) { return has_terminal; }

CTOutcome ct_open_plain(const char *note) {
  ct_locale_is_utf8();
  ct_save_signals();
  struct termios before;
  has_terminal = tcgetattr(STDIN_FILENO, &before) == 0;
  if (has_terminal) {
    ct_prepare_modes(STDIN_FILENO, &before);
    key_modes = before;
    key_modes.c_lflag &= ~(tcflag_t)(ICANON | ECHO);
    // Enter is CR, as it is with a screen; reading returns at once where nothing is there.
    key_modes.c_iflag &= ~(tcflag_t)ICRNL;
    key_modes.c_cc[VMIN] = 0;
    key_modes.c_cc[VTIME] = 0;
    ct_plain_modes_on();
  }
  is_open = true;
  ct_set_failure(STDERR_FILENO, note);
  ct_screen_is_ours(has_terminal);
  int failure = ct_install_signals();
  if (failure == 0) return CTOutcomeOpened;
  ct_close();
  return CTOutcomeFailed;
}

void ct_plain_modes_on(void) {
  if (has_terminal) tcsetattr(STDIN_FILENO, TCSADRAIN, &key_modes);
}

void ct_plain_close(void) {
  is_open = false;
  if (has_terminal) ct_restore_line_modes();
  ct_screen_is_ours(false);
  ct_give_signals_back();
}

CTInput ct_plain_read(void) {
  struct pollfd input = {.fd = STDIN_FILENO, .events = POLLIN};
  unsigned char byte;
  if (poll(&input, 1, 0) <= 0 || read(STDIN_FILENO, &byte, 1) != 1) {
    return (CTInput){.kind = CTInputKindNothing};
  }
  // Escape alone, or the start of a key: the rest comes at once or not at all.
  if (byte == 0x1b) poll(&input, 1, 25);
  return (CTInput){.kind = CTInputKindByte, .value = byte};
}
