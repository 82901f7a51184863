/// What the files of this target share.
#ifndef CTERMINAL_INTERNAL_H
#define CTERMINAL_INTERNAL_H

#define _GNU_SOURCE 1
#define NCURSES_WIDECHAR 1

#include "CTerminal.h"

#include <curses.h>
#include <signal.h>
#include <termios.h>

/// Codes for the marks around a paste. They lie above those that ncurses gives to the extended
/// keys of a terminal description, which start at KEY_MAX and number a few hundred at most.
enum { CT_CODE_PASTE_BEGIN = 0x7f0, CT_CODE_PASTE_END = 0x7f1 };

typedef struct CTBytes {
  size_t count;
  char bytes[512];
} CTBytes;

// terminfo.c
CTOutcome ct_look_up_term(int tty);
const char *ct_capability(const char *name);

// restore.c
void ct_prepare_modes(int tty, const struct termios *before);
void ct_prepare_restore(int rows);
void ct_modes_on(void);
void ct_modes_off(void);
void ct_screen_is_ours(bool is_ours);
void ct_note_mouse(bool is_on);
void ct_set_failure(int descriptor, const char *note);
void ct_restore_in_handler(bool is_failure);
void ct_restore_line_modes(void);

// signals.c
void ct_save_signals(void);
int ct_install_signals(void);
void ct_give_signals_back(void);
void ct_reset_signals_in_child(void);
void ct_stop_job(void);
void ct_set_foreground_child(pid_t child);
void ct_die_if_asked(void);

// gather.c
void ct_prepare_gathering(int written_by_ncurses, int tty);
bool ct_begin_gathering(int cells);
void ct_end_gathering(void);
void ct_stop_gathering(void);

// paint.c
void ct_begin_painting(bool locale_is_utf8);
void ct_end_painting(void);

// plain.c
bool ct_plain_is_open(void);
void ct_plain_modes_on(void);
CTInput ct_plain_read(void);
void ct_plain_close(void);

// screen.c
/// What input is read from.
extern WINDOW *ct_keys;
void ct_leave_screen(void);
void ct_enter_screen(void);

#endif
