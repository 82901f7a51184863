#include <sys/pidfd.h>
#include <unistd.h>

#include "cmail.h"

int cmail_child_handle(int child) { return pidfd_open(child, 0); }
