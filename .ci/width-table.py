#!/usr/bin/env python3
"""Writes Sources/Grid/WidthTable.swift from the Unicode files of Debian's unicode-data package.

Usage: .ci/width-table.py [--check]
With --check nothing is written; the exit status is 1 when the file in the tree differs.
"""

import pathlib
import re
import sys

DATA = pathlib.Path("/usr/share/unicode")
TARGET = pathlib.Path(__file__).resolve().parent.parent / "Sources/Grid/WidthTable.swift"
VERSION = "15.0.0"
LIMIT = 0x110000

PLAIN, MARK, INVISIBLE, CONTROL, BIDI, PRIVATE, UNASSIGNED = range(7)
SCRIPTS = [
    "Common", "Latin", "Cyrillic", "Greek", "Han", "Hiragana", "Katakana", "Hangul", "Arabic",
    "Hebrew", "Armenian", "Bopomofo", "Cherokee", "Thai", "Other",
]
# TERMINAL.md, section 14, rule 4.
BIDI_MARKS = [0x061C, 0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A)]
# Vowels and finals of conjoining Hangul stand on the leading consonant before them.
JAMO = [*range(0x1160, 0x1200), *range(0xD7B0, 0xD7C7), *range(0xD7CB, 0xD7FC)]
REGIONAL = range(0x1F1E6, 0x1F200)


def fields(name, default, wanted=None):
    """One value per code point, from a file of `range ; value` lines."""
    values = [default] * LIMIT
    for line in (DATA / name).read_text("utf-8").splitlines():
        match = re.match(r"([0-9A-F]+)(?:\.\.([0-9A-F]+))?\s*;\s*([\w]+)", line)
        if not match or (wanted and match[3] != wanted):
            continue
        first, last = int(match[1], 16), int(match[2] or match[1], 16)
        for code in range(first, last + 1):
            values[code] = match[3]
    return values


def check_version():
    for name, mark in [
        ("EastAsianWidth.txt", f"EastAsianWidth-{VERSION}.txt"),
        ("Scripts.txt", f"Scripts-{VERSION}.txt"),
        ("DerivedCoreProperties.txt", f"DerivedCoreProperties-{VERSION}.txt"),
    ]:
        head = (DATA / name).read_text("utf-8").splitlines()[0]
        if mark not in head:
            sys.exit(f"{name} is not of Unicode {VERSION}: {head}")


def entries():
    width = fields("EastAsianWidth.txt", "N")
    category = fields("extracted/DerivedGeneralCategory.txt", "Cn")
    ignorable = fields("DerivedCoreProperties.txt", None, "Default_Ignorable_Code_Point")
    emoji = fields("emoji/emoji-data.txt", None, "Emoji_Presentation")
    script = fields("Scripts.txt", "Common")
    direction = fields("extracted/DerivedBidiClass.txt", "L")
    bidi, jamo = set(BIDI_MARKS), set(JAMO)

    packed, previous = [], None
    for code in range(LIMIT):
        general = category[code]
        if general == "Cc":
            kind = CONTROL
        elif code in bidi:
            kind = BIDI
        elif general == "Co":
            kind = PRIVATE
        elif general == "Cs" or (general == "Cn" and not ignorable[code]):
            kind = UNASSIGNED
        elif ignorable[code] or general in ("Cf", "Zl", "Zp"):
            kind = INVISIBLE
        elif general in ("Mn", "Me") or code in jamo:
            kind = MARK
        else:
            kind = PLAIN

        bits = kind << 2
        if kind == PLAIN:
            # Regional indicators stay one column each, so that a pair is two.
            wide = width[code] in ("W", "F") or (emoji[code] and code not in REGIONAL)
            bits |= 2 if wide else 1
            if direction[code] in ("R", "AL"):
                bits |= 1 << 5
            if emoji[code]:
                bits |= 1 << 6
            name = script[code]
            if name == "Inherited":
                name = "Common"
            bits |= (SCRIPTS.index(name) if name in SCRIPTS else SCRIPTS.index("Other")) << 7
        if bits != previous:
            packed.append(code << 11 | bits)
            previous = bits
    return packed


def source():
    values = [f"0x{value:08X}" for value in entries()]
    rows = [", ".join(values[i:i + 8]) for i in range(0, len(values), 8)]
    body = ",\n".join("    " + row for row in rows)
    return f"""// Written by .ci/width-table.py from Unicode {VERSION}; change the script, not this file.

/// What Unicode says about every scalar, packed.
///
/// An entry holds from its scalar up to the next entry: 21 bits of scalar, then 4 of script, 1 of
/// emoji presentation, 1 of right-to-left, 3 of kind and 2 of width.
enum WidthTable {{
  static let unicodeVersion: StaticString = "{VERSION}"

  // swift-format-ignore
  static let entries: [UInt32] = [
{body},
  ]
}}
"""


def main():
    check_version()
    text = source()
    if "--check" in sys.argv:
        sys.exit(0 if TARGET.read_text("utf-8") == text else 1)
    TARGET.write_text(text, "utf-8")


main()
