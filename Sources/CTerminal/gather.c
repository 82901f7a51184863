// One write for each frame: at every other the terminal would wake, and may show half of it. What is
// small goes through the buffer of ncurses; what may be larger than that is written to memory first.
#include "internal.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <unistd.h>

// What ncurses writes to, the same terminal under a number of our own, and a file in memory.
static int output = -1, terminal = -1, memory = -1;
static uint8_t *gathered;
static size_t room;
// Whether what took the screen waits in memory for the first frame.
static bool is_owed;

static bool put_in_place(int descriptor) {
  while (dup3(descriptor, output, O_CLOEXEC) < 0) {
    if (errno != EINTR && errno != EBUSY) return false;
  }
  return true;
}

/// Prepares it, before anything is drawn; where the system has no files in memory, frames are
/// written as ncurses does.
///
/// Until a screen was left once and taken again, ncurses (6.4) takes the program for one that draws
/// nothing, and writes at each move of its cursor. So it is left and taken here, and only the taking
/// is kept.
void ct_prepare_gathering(int written_by_ncurses, int tty) {
  output = written_by_ncurses;
  terminal = tty;
  memory = memfd_create("frame", MFD_CLOEXEC);
  if (memory < 0 || !put_in_place(memory)) return;
  endwin();
  lseek(memory, 0, SEEK_SET);
  doupdate();
  is_owed = true;
  put_in_place(terminal);
}

/// From here on ncurses writes to memory; false where it goes on writing to the terminal.
///
/// - Parameter cells: how many the frame changes at most.
bool ct_begin_gathering(int cells) {
  // The buffer of ncurses holds (LINES + 2) * (COLS + 6) bytes; a cell takes few, even with its look.
  bool fits = cells <= (LINES + 2) * (COLS + 6) / 8;
  return memory >= 0 && (is_owed || !fits) && put_in_place(memory);
}

static bool make_room(size_t count) {
  if (count <= room) return true;
  uint8_t *larger = realloc(gathered, count);
  if (larger == NULL) return false;
  gathered = larger;
  room = count;
  return true;
}

/// Gives ncurses the terminal back, and sends what it wrote.
void ct_end_gathering(void) {
  put_in_place(terminal);
  is_owed = false;
  off_t count = lseek(memory, 0, SEEK_CUR);
  lseek(memory, 0, SEEK_SET);
  // In pieces where there is no memory for the whole.
  uint8_t piece[512];
  bool is_whole = make_room((size_t)count);
  uint8_t *bytes = is_whole ? gathered : piece;
  size_t most = is_whole ? (size_t)count : sizeof piece;
  while (count > 0) {
    ssize_t done = read(memory, bytes, (size_t)count < most ? (size_t)count : most);
    if (done <= 0) break;
    ct_send(bytes, (size_t)done);
    count -= done;
  }
  lseek(memory, 0, SEEK_SET);
}

void ct_stop_gathering(void) {
  if (memory >= 0) close(memory);
  memory = -1;
  is_owed = false;
  free(gathered);
  gathered = NULL;
  room = 0;
}
