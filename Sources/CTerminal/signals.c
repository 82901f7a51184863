// Every signal that the program hears, and what it does about it.
#include "internal.h"

#include <errno.h>
#include <fcntl.h>
#include <unistd.h>

static const int told[] = {SIGWINCH, SIGTSTP, SIGCONT, SIGINT};
static const int fatal[] = {SIGSEGV, SIGBUS, SIGILL, SIGFPE, SIGABRT, SIGTRAP,
                            SIGHUP,  SIGTERM, SIGQUIT};
enum { TOLD = sizeof told / sizeof told[0], FATAL = sizeof fatal / sizeof fatal[0] };

static struct sigaction told_before[TOLD], fatal_before[FATAL];
static struct sigaction resize_of_ncurses;
static volatile sig_atomic_t foreground_child;
static volatile sig_atomic_t asked_to_die;
static int pipe_ends[2] = {-1, -1};
// A stack overflow leaves no room for a handler on the ordinary stack.
static _Alignas(16) char handler_stack[64 * 1024];

static void tell(int signal_number) {
  int kept = errno;
  unsigned char byte = (unsigned char)signal_number;
  // A full pipe already wakes the loop; what would be lost is a repetition.
  ssize_t ignored = write(pipe_ends[1], &byte, 1);
  (void)ignored;
  // Without its own handler ncurses never returns KEY_RESIZE.
  if (signal_number == SIGWINCH && resize_of_ncurses.sa_handler != SIG_DFL &&
      resize_of_ncurses.sa_handler != SIG_IGN) {
    resize_of_ncurses.sa_handler(signal_number);
  }
  errno = kept;
}

static bool is_failure(int signal_number) {
  return signal_number != SIGHUP && signal_number != SIGTERM && signal_number != SIGQUIT;
}

static void restore_and_die(int signal_number) {
  if (foreground_child > 0 && !is_failure(signal_number)) {
    // An editor that is left behind would fight the shell for the terminal: it goes first.
    asked_to_die = signal_number;
    kill(-(pid_t)foreground_child, signal_number);
    kill(-(pid_t)foreground_child, SIGCONT);
    return;
  }
  ct_restore_in_handler(is_failure(signal_number));
  signal(signal_number, SIG_DFL);
  sigset_t only;
  sigemptyset(&only);
  sigaddset(&only, signal_number);
  raise(signal_number);
  // Delivered here, so that whoever waits for us sees the true signal.
  sigprocmask(SIG_UNBLOCK, &only, NULL);
}

static void set_handler(int signal_number, void (*handler)(int), int flags) {
  struct sigaction action = {.sa_handler = handler, .sa_flags = flags};
  sigfillset(&action.sa_mask);
  sigaction(signal_number, &action, NULL);
}

/// Notes what the signals did before ncurses installs handlers of its own.
void ct_save_signals(void) {
  for (int i = 0; i < TOLD; i++) sigaction(told[i], NULL, &told_before[i]);
  for (int i = 0; i < FATAL; i++) sigaction(fatal[i], NULL, &fatal_before[i]);
}

/// Replaces the handlers of ncurses; 0 or an `errno`.
int ct_install_signals(void) {
  int failure = ct_pipe(pipe_ends);
  if (failure != 0) return failure;
  for (int end = 0; end < 2; end++) {
    failure = ct_set_nonblocking(pipe_ends[end]);
    if (failure != 0) return failure;
  }
  sigaction(SIGWINCH, NULL, &resize_of_ncurses);
  for (int i = 0; i < TOLD; i++) {
    // What a parent such as nohup chose to ignore stays ignored, but for the size.
    if (told_before[i].sa_handler == SIG_IGN && told[i] != SIGWINCH) {
      set_handler(told[i], SIG_IGN, 0);
    } else {
      set_handler(told[i], tell, 0);
    }
  }
  stack_t stack = {.ss_sp = handler_stack, .ss_size = sizeof handler_stack};
  sigaltstack(&stack, NULL);
  for (int i = 0; i < FATAL; i++) {
    if (fatal_before[i].sa_handler != SIG_IGN || is_failure(fatal[i])) {
      set_handler(fatal[i], restore_and_die, SA_ONSTACK);
    } else {
      set_handler(fatal[i], SIG_IGN, 0);
    }
  }
  return 0;
}

void ct_give_signals_back(void) {
  for (int i = 0; i < TOLD; i++) sigaction(told[i], &told_before[i], NULL);
  for (int i = 0; i < FATAL; i++) sigaction(fatal[i], &fatal_before[i], NULL);
  for (int end = 0; end < 2; end++) {
    if (pipe_ends[end] >= 0) close(pipe_ends[end]);
    pipe_ends[end] = -1;
  }
}

/// A program that we start must not inherit what we ignore or block.
void ct_reset_signals_in_child(void) {
  for (int number = 1; number < NSIG; number++) {
    struct sigaction action;
    if (sigaction(number, NULL, &action) == 0 && action.sa_handler != SIG_DFL) {
      signal(number, SIG_DFL);
    }
  }
  sigset_t none;
  sigemptyset(&none);
  sigprocmask(SIG_SETMASK, &none, NULL);
}

/// Stops every process of our job the way the shell expects it, and returns once continued.
void ct_stop_job(void) {
  struct sigaction ours;
  sigaction(SIGTSTP, NULL, &ours);
  signal(SIGTSTP, SIG_DFL);
  kill(0, SIGTSTP);
  sigaction(SIGTSTP, &ours, NULL);
  // Our own stop and continuation are no news to the loop.
  while (ct_next_signal() != CTSignalNone) continue;
}

/// While a program has the terminal, a signal to end goes to it first; 0 for none.
void ct_set_foreground_child(pid_t child) { foreground_child = child; }

/// Dies of the signal that came while a program had the terminal.
void ct_die_if_asked(void) {
  if (asked_to_die != 0) raise(asked_to_die);
}

int ct_signal_pipe(void) { return pipe_ends[0]; }

CTSignal ct_next_signal(void) {
  unsigned char byte;
  if (read(pipe_ends[0], &byte, 1) != 1) return CTSignalNone;
  switch (byte) {
    case SIGINT: return CTSignalInterrupt;
    case SIGTSTP: return CTSignalSuspend;
    case SIGCONT: return CTSignalContinue;
    default: return CTSignalResize;
  }
}
