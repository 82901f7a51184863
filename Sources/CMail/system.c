// System calls that are missing from what Swift imports of glibc.
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <sys/mman.h>
#include <sys/pidfd.h>
#include <unistd.h>

#include "cmail.h"

int cmail_child_handle(int child) { return pidfd_open(child, 0); }

int cmail_rename(int from, const char *name, int to, const char *new_name) {
  return renameat2(from, name, to, new_name, RENAME_NOREPLACE) == 0 ? 0 : errno;
}

int cmail_memory_file(void) { return memfd_create("message", MFD_CLOEXEC); }

bool cmail_pipe(int *ends) { return pipe2(ends, O_CLOEXEC) == 0; }
