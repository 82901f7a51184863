#!/usr/bin/env python3
"""Writes .link/order: the functions that the console runs at its start and for its keys.

Usage: swift build -c release --static-swift-stdlib; .ci/order.py
Runs the console on a demo desk under valgrind's callgrind, first to its first frame, then through
some keys. What a key runs comes first, then what only the start does. A name that a later program
does not have is passed over by the linker; one that is not listed stands where it stood before.
"""

import bisect
import fcntl
import os
import pathlib
import pty
import select
import struct
import subprocess
import tempfile
import termios
import time

TOP = pathlib.Path(__file__).resolve().parent.parent
BUILT = TOP / ".build/release/dutydesk"
TARGET = TOP / ".link/order"
KEYS = "jjjkkkjjjkkk"


def drain(terminal, quiet):
    """Reads until nothing has come for so many seconds; how much did."""
    count = 0
    while select.select([terminal], [], [], quiet)[0]:
        try:
            count += len(os.read(terminal, 65536))
        except OSError:
            break
    return count


def dump():
    quiet = subprocess.DEVNULL
    subprocess.run(["callgrind_control", "-d"], stdout=quiet, stderr=quiet, timeout=60, check=True)
    time.sleep(1)


def profile(program, desk, out):
    """Leaves out.1, the start, and out.2, the keys."""
    words = [
        "valgrind", "--tool=callgrind", f"--callgrind-out-file={out}", "--dump-instr=yes",
        "--compress-pos=no", "--compress-strings=no", program, "--desk", desk, "--as-user", "hale",
    ]
    child, terminal = pty.fork()
    if child == 0:
        os.environ.update(TERM="xterm-256color", LC_ALL="C.UTF-8")
        fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 80, 0, 0))
        os.execvp(words[0], words)
    count, end = 0, time.time() + 120
    while count < 2500 and time.time() < end:
        count += drain(terminal, 2)
    # The first key is a look at the inbox, which is an act.
    for key in "jk":
        os.write(terminal, key.encode())
        drain(terminal, 3)
    dump()
    for key in KEYS:
        os.write(terminal, key.encode())
        drain(terminal, 0.5)
    dump()
    os.write(terminal, b"Q")
    drain(terminal, 5)
    os.waitpid(child, 0)


def functions(program):
    """Addresses of functions in their order, and a name of each."""
    names = {}
    listing = subprocess.run(["nm", "--defined-only", program], capture_output=True, text=True)
    for line in listing.stdout.splitlines():
        parts = line.split(None, 2)
        if len(parts) == 3 and parts[1] in "tTwW":
            names.setdefault(int(parts[0], 16), parts[2])
    return sorted(names), names


def executed(program, path):
    """The addresses of ours that ran, as callgrind wrote them down."""
    is_ours = False
    with open(path) as lines:
        for line in lines:
            if line.startswith("ob="):
                is_ours = line.strip().endswith(program)
            elif is_ours and line.startswith("0x"):
                yield int(line.split(" ", 1)[0], 16)


def main():
    with tempfile.TemporaryDirectory() as folder:
        program, desk, out = f"{folder}/dutydesk", f"{folder}/desk", f"{folder}/ran"
        # valgrind does not read the compiler's debugging information.
        subprocess.run(["strip", "-g", "-o", program, BUILT], check=True)
        subprocess.run([program, "demo", "--keep", desk, "--only-make"], check=True)
        profile(program, desk, out)
        addresses, names = functions(program)
        order = {}
        for part in (f"{out}.2", f"{out}.1"):
            for address in executed(program, part):
                place = bisect.bisect_right(addresses, address) - 1
                if place >= 0:
                    order.setdefault(names[addresses[place]])
    TARGET.write_text("\n".join(order) + "\n")
    print(f"{TARGET.relative_to(TOP)}: {len(order)} functions")


if __name__ == "__main__":
    main()
