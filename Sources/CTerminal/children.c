// Child processes, from argument arrays and never through a shell.
#include "internal.h"

#include <errno.h>
#include <fcntl.h>
#include <linux/close_range.h>
#include <sched.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

int ct_pipe(int ends[2]) { return pipe2(ends, O_CLOEXEC) == 0 ? 0 : errno; }

int ct_set_nonblocking(int descriptor) {
  int flags = fcntl(descriptor, F_GETFL);
  if (flags < 0 || fcntl(descriptor, F_SETFL, flags | O_NONBLOCK) != 0) return errno;
  return 0;
}

/// Makes a process group the foreground one although we may be in the background ourselves.
static void set_foreground(int tty, pid_t group) {
  sigset_t stop, before;
  sigemptyset(&stop);
  sigaddset(&stop, SIGTTOU);
  sigprocmask(SIG_BLOCK, &stop, &before);
  tcsetpgrp(tty, group);
  sigprocmask(SIG_SETMASK, &before, NULL);
}

/// Becomes the program, or reports why not. `tty` is -1 in the background.
static void become(const char *const *argv, const int descriptors[3], int tty, int report) {
  setpgid(0, 0);
  if (tty >= 0) set_foreground(tty, getpid());
  int moved[3];
  // Above 2 first, so that no dup2 overwrites a descriptor that is still needed.
  for (int i = 0; i < 3; i++) moved[i] = fcntl(descriptors[i], F_DUPFD_CLOEXEC, 3);
  for (int i = 0; i < 3; i++) {
    if (moved[i] < 0 || dup2(moved[i], i) < 0) goto failed;
  }
  // Nothing that some library left open goes along; an old kernel refuses, and ours are marked.
  syscall(SYS_close_range, 3, ~0u, CLOSE_RANGE_CLOEXEC);
  ct_reset_signals_in_child();
  execvp(argv[0], (char *const *)argv);
failed:;
  int failure = errno;
  ssize_t ignored = write(report, &failure, sizeof failure);
  (void)ignored;
  _exit(127);
}

static int spawn(const char *const *argv, const int descriptors[3], int tty, pid_t *child) {
  int report[2];
  int failure = ct_pipe(report);
  if (failure != 0) return failure;
  // Until the child has its own handlers a signal must not write into our pipe from there.
  sigset_t all, before;
  sigfillset(&all);
  sigprocmask(SIG_SETMASK, &all, &before);
  pid_t made = fork();
  if (made == 0) become(argv, descriptors, tty, report[1]);
  failure = made < 0 ? errno : 0;
  if (made > 0) setpgid(made, made);
  sigprocmask(SIG_SETMASK, &before, NULL);
  close(report[1]);
  if (failure == 0) {
    ssize_t count;
    do count = read(report[0], &failure, sizeof failure);
    while (count < 0 && errno == EINTR);
    if (count != sizeof failure) failure = 0;
    if (failure != 0) ct_wait(made, true);
  }
  close(report[0]);
  *child = made;
  return failure;
}

int ct_spawn(const char *const *argv, const int descriptors[3], pid_t *child) {
  return spawn(argv, descriptors, -1, child);
}

static CTExit exit_of(int status) {
  if (WIFSIGNALED(status)) return (CTExit){true, true, WTERMSIG(status)};
  return (CTExit){true, false, WEXITSTATUS(status)};
}

CTExit ct_wait(pid_t child, bool waits) {
  int status = 0;
  pid_t ended;
  do ended = waitpid(child, &status, waits ? 0 : WNOHANG);
  while (ended < 0 && errno == EINTR);
  if (ended == child) return exit_of(status);
  // Nobody to wait for: a parent had us ignore SIGCHLD, and the code is lost.
  return (CTExit){.has_ended = ended < 0, .was_signalled = false, .value = -1};
}

/// Waits for a program that has the terminal; when it is stopped, our whole job stops with it.
static CTExit wait_in_foreground(pid_t child, int tty) {
  for (;;) {
    int status = 0;
    pid_t changed = waitpid(child, &status, WUNTRACED);
    if (changed < 0 && errno == EINTR) continue;
    if (changed < 0) return (CTExit){true, false, -1};
    if (!WIFSTOPPED(status)) return exit_of(status);
    set_foreground(tty, getpgrp());
    ct_stop_job();
    set_foreground(tty, child);
    kill(-child, SIGCONT);
  }
}

int ct_run_foreground(const char *const *argv, CTExit *exit) {
  int tty = open("/dev/tty", O_RDWR | O_CLOEXEC);
  if (tty < 0) return errno;
  int descriptors[3] = {tty, tty, tty};
  pid_t child;
  ct_leave_screen();
  int failure = spawn(argv, descriptors, tty, &child);
  if (failure == 0) {
    ct_set_foreground_child(child);
    *exit = wait_in_foreground(child, tty);
    ct_set_foreground_child(0);
  }
  set_foreground(tty, getpgrp());
  close(tty);
  ct_die_if_asked();
  ct_enter_screen();
  return failure;
}

int ct_end_descriptor(pid_t child) {
  // Closed on exec by definition; the library wraps the call only since glibc 2.36.
  return (int)syscall(SYS_pidfd_open, child, 0);
}

ssize_t ct_write_quietly(int descriptor, const void *bytes, size_t count) {
  sigset_t broken, before, pending;
  sigemptyset(&broken);
  sigaddset(&broken, SIGPIPE);
  sigpending(&pending);
  sigprocmask(SIG_BLOCK, &broken, &before);
  ssize_t done = write(descriptor, bytes, count);
  int kept = errno;
  if (done < 0 && kept == EPIPE && !sigismember(&pending, SIGPIPE)) {
    struct timespec none = {0, 0};
    sigtimedwait(&broken, NULL, &none);
  }
  sigprocmask(SIG_SETMASK, &before, NULL);
  errno = kept;
  return done;
}

static int by_number(const void *left, const void *right) {
  return *(const int *)left - *(const int *)right;
}

enum { MOST_KEPT = 8 };
static struct {
  int kept[MOST_KEPT + 1];
  int count;
  int end;
} keeper;
static _Alignas(16) char keeper_stack[16 * 1024];

static int keep_open(void *nothing) {
  // All else is closed: nobody may wait for us at the end of a pipe, nor at a terminal.
  unsigned next = 0;
  for (int i = 0; i < keeper.count; i++) {
    unsigned kept = (unsigned)keeper.kept[i];
    if (kept > next) syscall(SYS_close_range, next, kept - 1, 0);
    next = kept + 1;
  }
  syscall(SYS_close_range, next, ~0u, 0);
  ct_reset_signals_in_child();
  char byte;
  while (read(keeper.end, &byte, 1) < 0 && errno == EINTR) continue;
  _exit(0);
}

void ct_leave_open(const int *descriptors, int count) {
  int ends[2];
  if (count > MOST_KEPT || ct_pipe(ends) != 0) return;
  for (int i = 0; i < count; i++) keeper.kept[i] = descriptors[i];
  keeper.kept[count] = keeper.end = ends[0];
  keeper.count = count + 1;
  qsort(keeper.kept, (size_t)keeper.count, sizeof *keeper.kept, by_number);
  // It shares our memory, so that none is copied now, and takes it down after us.
  clone(keep_open, keeper_stack + sizeof keeper_stack, CLONE_VM | SIGCHLD, NULL);
}
