"""Stands in for the reader and shows the page with one fault, so that a check can be seen to fail.

usage: faults.py FAULT MASAR PAGE

The page comes in visual order from `masar show`; xterm, which this is run in, shows cells as they come.
"""

from __future__ import annotations

import re
import subprocess
import sys
import tempfile
import termios
import tty
import unicodedata
from pathlib import Path

# The faults, which checks each has to fail, and whether it may fail no other.
FAULTS: dict[str, tuple[set[str], bool]] = {
    "none": (set(), True),
    "logical": ({"words", "order", "not reversed", "lam-alef", "brackets"}, False),
    "mirrored": ({"words", "not reversed", "digits", "brackets", "lam-alef"}, False),
    "word order": ({"order"}, False),
    "unjoined": ({"words"}, False),
    "no ligature": ({"lam-alef"}, False),
    "digits": ({"digits"}, True),
    "brackets": ({"brackets"}, True),
    "flush left": ({"alignment"}, True),
    "divider": ({"panel"}, True),
    "lanes": ({"lanes"}, True),
    "scrolled": ({"scrolled"}, True),
    "left": ({"left"}, True),
}

COLUMNS = 100
PANEL = 36
# Two lanes, by row, as the reader draws them beside the divider.
LANES = {2: "│*", 4: "*│", 6: "@│", 8: "│o"}
# Alef to the left of lam, as two letters.
LIGATURES = {
    "\ufefb": "\ufe8e\ufedf", "\ufefc": "\ufe8e\ufee0", "\ufef7": "\ufe84\ufedf", "\ufef8": "\ufe84\ufee0",
    "\ufef9": "\ufe88\ufedf", "\ufefa": "\ufe88\ufee0", "\ufef5": "\ufe82\ufedf", "\ufef6": "\ufe82\ufee0",
}
TURNED = str.maketrans("()", ")(")


def shown(masar: str, file: str, width: int) -> list[str]:
    """A file's lines in visual order, without the blanks that align them."""
    command = [masar, "show", "--rtl-output", "visual", "--width", str(width), file]
    result = subprocess.run(command, capture_output=True, text=True, check=True)
    return [line.strip() for line in result.stdout.splitlines()]


def panel(masar: str) -> list[str]:
    text = "الخط الزمني\n\nمحادثات في جنيف\n\nمحادثات في فيينا\n\nاجتماع بروكسل\n\nهذا المقال\n"
    with tempfile.NamedTemporaryFile("w", suffix=".txt", encoding="utf-8") as file:
        file.write(text)
        file.flush()
        return shown(masar, file.name, PANEL - 4)


def spoilt(line: str, fault: str) -> str:
    """A line in visual order with the fault in it."""
    match fault:
        case "logical":
            return unicodedata.normalize("NFKC", line[::-1])
        case "mirrored":
            return line[::-1]
        case "word order":
            return " ".join(reversed(line.split(" ")))
        case "unjoined":
            return unicodedata.normalize("NFKC", line)
        case "no ligature":
            return "".join(LIGATURES.get(sign, sign) for sign in line)
        case "digits":
            return re.sub(r"\d[\d:]*", lambda number: number[0][::-1], line)
        case "brackets":
            return line.translate(TURNED)
    return line


def draw(masar: str, page: str, fault: str) -> None:
    rows = [spoilt(line, fault) for line in shown(masar, page, COLUMNS - PANEL - 4)]
    side = panel(masar)
    print("\033[2J\033[H\033[?25l", end="")
    for row in range(29):
        left = (side[row] if row < len(side) else "").rjust(PANEL - 2)
        text = rows[row] if row < len(rows) else ""
        width = COLUMNS - PANEL - 4
        text = text.ljust(width) if fault == "flush left" else text.rjust(width)
        divider = " " + "│" if fault == "divider" and row == 7 else "│ "
        lanes = LANES.get(row, "  ")
        if fault == "lanes" and row == 6:
            lanes = lanes[::-1]
        print(f"\033[{row + 1};1H{left}{lanes}{divider}{text}", end="")
    sys.stdout.flush()


def main() -> None:
    fault, masar, page = sys.argv[1:]
    before = termios.tcgetattr(0)
    tty.setcbreak(0)
    draw(masar, page, fault)
    while (key := sys.stdin.read(1)) != "q":
        if key == "j":
            print("\033[2J", flush=True)
        if key == "g":
            draw(masar, page, "logical" if fault == "scrolled" else fault)
    termios.tcsetattr(0, termios.TCSANOW, before)
    if fault == "left":
        print("\033[4m", end="", flush=True)


if __name__ == "__main__":
    main()
