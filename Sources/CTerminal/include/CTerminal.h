/// What Swift cannot import from ncurses, and everything that a signal handler may touch.
///
/// The Terminal target is the only one that calls this. There is one terminal in a process, so the
/// state lives in static storage; none of it is safe to use from two threads.
#ifndef CTERMINAL_H
#define CTERMINAL_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>

#define CT_CLOSED_ENUM __attribute__((enum_extensibility(closed)))

// ---- Opening and closing

/// What became of an attempt to open the terminal.
typedef enum CT_CLOSED_ENUM CTOutcome : int32_t {
  CTOutcomeOpened,
  /// There is no controlling terminal; `errno` says more.
  CTOutcomeNoTerminal,
  /// `TERM` is unset or empty.
  CTOutcomeNoTerm,
  /// The terminal database does not know `TERM`.
  CTOutcomeUnknownTerm,
  /// The terminal cannot place its cursor.
  CTOutcomeTooSimple,
  /// The file for diagnostics cannot be opened; `errno` says more.
  CTOutcomeNoLog,
  /// Memory, descriptors or ncurses itself failed; `errno` says more.
  CTOutcomeFailed,
} CTOutcome;

/// Takes the locale from the environment and tells whether text is UTF-8.
bool ct_locale_is_utf8(void);

/// Opens `/dev/tty` as a curses screen and installs the signal handlers.
///
/// `log_path` receives stderr until `ct_close`; `failure_note` is printed on the old stderr when
/// the program dies of its own fault. Both may be NULL; both are copied. The mouse stays the
/// terminal's own unless it is wanted.
CTOutcome ct_open(const char *log_path, const char *failure_note, bool wants_mouse);

/// Reads keys from stdin without a screen, letter by letter where it is a terminal.
CTOutcome ct_open_plain(const char *failure_note);

/// Whether what `ct_open_plain` reads is a terminal.
bool ct_plain_has_terminal(void);

/// Gives the terminal, the signals and stderr back. Does nothing when no screen is open.
void ct_close(void);

/// The descriptor of the terminal, for poll only.
int ct_tty(void);

void ct_size(int *columns, int *rows);

/// Number of colours, 0 when the terminal has none.
int ct_color_count(void);

/// Whether a colour number is 24 bits of red, green and blue.
bool ct_color_is_direct(void);

// ---- Painting

/// One character with up to two marks. `columns` is 1 or 2; unused text is 0.
typedef struct CTCell {
  uint32_t text[3];
  int32_t pair;
  uint8_t attributes;
  uint8_t columns;
} CTCell;

enum { CTBold = 1, CTDim = 2, CTUnderline = 4, CTReverse = 8 };

/// Sets a colour pair; -1 is the terminal's own colour. False when there is no room for it.
bool ct_set_pair(int pair, int foreground, int background);

/// Blanks the window; the next `ct_show` sends only what is not drawn again.
void ct_erase(void);

/// Puts a part of a row into the window, whole characters before and after it.
///
/// A character whose width the C library sees otherwise than `columns` is drawn as a replacement,
/// because ncurses and the terminal would lose count of the columns after it.
void ct_put_row(int row, int column, const CTCell *cells, int count);

/// Sends what changed, and leaves the cursor at the given place.
void ct_show(int cursor_row, int cursor_column, bool cursor_visible);

/// Makes the next `ct_show` clear the screen and send everything.
void ct_forget_screen(void);

/// Sends bytes past the painting, such as a control sequence that moves nothing.
void ct_send(const uint8_t *bytes, size_t count);

// ---- Input

typedef enum CT_CLOSED_ENUM CTInputKind : int32_t {
  CTInputKindNothing,
  CTInputKindByte,
  CTInputKindKey,
  CTInputKindFunction,
  CTInputKindPasteBegin,
  CTInputKindPasteEnd,
  CTInputKindResized,
  CTInputKindMouse,
  /// A key of the terminal's that has no meaning here.
  CTInputKindOther,
} CTInputKind;

typedef enum CT_CLOSED_ENUM CTKey : int32_t {
  CTKeyUp, CTKeyDown, CTKeyLeft, CTKeyRight,
  CTKeyHome, CTKeyEnd, CTKeyPageUp, CTKeyPageDown,
  CTKeyEnter, CTKeyBackspace, CTKeyDelete, CTKeyInsert, CTKeyBackTab,
} CTKey;

typedef struct CTInput {
  CTInputKind kind;
  CTKey key;
  /// A byte, the number of a function key, or the button of a mouse: 1, or 4 and 5 for the wheel.
  int32_t value;
  /// Where the mouse is.
  int32_t row, column;
} CTInput;

/// Takes the next unit of input; kind `Nothing` when none is there. Waits only for the rest of a
/// key's escape sequence, at most the escape delay.
CTInput ct_read(void);

/// The Unicode scalar of a byte in a locale of single bytes, or 0.
uint32_t ct_scalar_of_byte(uint8_t byte);

// ---- Signals

/// Readable when a signal has come.
int ct_signal_pipe(void);

typedef enum CT_CLOSED_ENUM CTSignal : int32_t {
  CTSignalNone,
  CTSignalInterrupt,
  CTSignalSuspend,
  CTSignalContinue,
  CTSignalResize,
} CTSignal;

/// Takes the next signal that has come.
CTSignal ct_next_signal(void);

/// Leaves the screen, stops the whole job, and comes back when it is continued.
void ct_suspend(void);

/// Sets the modes again after somebody else had the terminal, and takes over a changed size.
void ct_take_back(void);

/// Asks the terminal for its size; when that is new, `ct_read` returns `CTInputKindResized`.
void ct_adopt_size(void);

// ---- Child processes

/// Lets a child hold up to eight descriptors until we have ended, so that it is the child who waits
/// for what closing them takes.
void ct_leave_open(const int *descriptors, int count);

/// Starts a program with the given descriptors as stdin, stdout and stderr, in a process group of
/// its own. 0, or the `errno` of what failed, the exec in the child included.
int ct_spawn(const char *const *argv, const int descriptors[3], pid_t *child);

typedef struct CTExit {
  bool has_ended;
  bool was_signalled;
  /// The exit code, or the signal.
  int32_t value;
} CTExit;

/// Looks whether a child has ended, and waits for it when asked to.
CTExit ct_wait(pid_t child, bool waits);

/// Runs a program on the terminal, with the screen given up and taken back.
/// 0, or the `errno` of what failed.
int ct_run_foreground(const char *const *argv, CTExit *exit);

/// A descriptor that is readable once the child has ended, or -1.
int ct_end_descriptor(pid_t child);

/// A pipe whose ends are closed on exec; 0 or an `errno`.
int ct_pipe(int ends[2]);

/// Makes reads or writes on a descriptor return at once; 0 or an `errno`.
int ct_set_nonblocking(int descriptor);

/// Writes without ever raising SIGPIPE; as write(2).
ssize_t ct_write_quietly(int descriptor, const void *bytes, size_t count);

#endif
