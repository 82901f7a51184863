// One write for each frame. ncurses writes at each long move of its cursor, a dozen times a frame;
// every time the terminal wakes and may show half of it.
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

/// Prepares it; where the system has no such files, frames are written as ncurses does.
void ct_prepare_gathering(int written_by_ncurses, int tty) {
  output = written_by_ncurses;
  terminal = tty;
  memory = memfd_create("frame", MFD_CLOEXEC);
}

static bool put_in_place(int descriptor) {
  while (dup3(descriptor, output, O_CLOEXEC) < 0) {
    if (errno != EINTR && errno != EBUSY) return false;
  }
  return true;
}

/// From here on ncurses writes to memory; false where it goes on writing to the terminal.
bool ct_begin_gathering(void) { return memory >= 0 && put_in_place(memory); }

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
  free(gathered);
  gathered = NULL;
  room = 0;
}
