#!/usr/bin/env python3
"""Starts the reader in every terminal that is installed and checks on the pictures that Arabic is right.

usage: terminals.py MASAR [--only NAME,...] [--out FOLDER] [--keep] [--self-test] [--list]

Each terminal runs on a display of its own (Xvfb) with `session.sh` in it: a shell that shows a line of
Arabic, the reader on `page.txt`, and the shell again. The pictures are read back by tesseract with its
Arabic model and, for digits, brackets and the ligature, sign by sign against specimens drawn by the same
terminal. Prints a Markdown table; ends with 1 where a check fails.

Debian: python3 xvfb xdotool imagemagick tesseract-ocr tesseract-ocr-ara fonts-dejavu-core dbus-x11
xterm rxvt-unicode stterm mlterm konsole qterminal kitty alacritty foot weston xfce4-terminal
gir1.2-vte-2.91 gir1.2-gtk-3.0 python3-gi tmux screen mosh. A terminal that is not installed is left out.
"""

from __future__ import annotations

import argparse
import shutil
import subprocess
import sys
import tempfile
from dataclasses import dataclass, field
from pathlib import Path

from catalogue import TERMINALS, Command, Terminal
from checks import CHECKS, Examination, Pictures
from descendants import adopt_orphans, end_descendants
from faults import FAULTS
from grid import GridError
from stage import Stage, StageError

HERE = Path(__file__).parent
PAGE = HERE / "page.txt"
FAULT_PROGRAM = HERE / "faults.py"
# Letters, a number, brackets and the ligature: whatever order a terminal has of its own shows in it.
LINE = "سلام عليكم 123 (abc) لا\n"
TOOLS = ("Xvfb", "xdotool", "import", "convert", "tesseract")


@dataclass
class Outcome:
    """What came out for one terminal."""

    values: dict[str, float] = field(default_factory=dict)
    notes: list[str] = field(default_factory=list)

    @property
    def failed(self) -> set[str]:
        if not self.values:
            return set(CHECKS)
        return {name for name, value in self.values.items() if value < CHECKS[name].least}


def play(terminal: Terminal, command: Command, out: Path) -> Outcome:
    """Runs one session and examines its pictures, which are left in a folder."""
    prefix = out / terminal.name.replace(" ", "-").replace(",", "")
    specimen = (HERE / "specimen.txt").read_text(encoding="utf-8")
    with Stage(terminal, command, specimen, LINE, prefix.with_suffix(".log")) as stage:
        try:
            stage.wait("started")
            stage.focus()
            corners, grid = stage.grid(stage.still())
            corners.save(Path(f"{prefix}-0-grid.png"))
            signs = stage.still(corners)
            signs.save(Path(f"{prefix}-1-specimen.png"))
            stage.go_on()
            stage.wait("before")
            before = stage.still(signs)
            before.save(Path(f"{prefix}-2-before.png"))
            stage.go_on()
            first = stage.still(before)
            if terminal.answer:
                stage.press("z", "c")
                question = stage.still(first)
                question.save(Path(f"{prefix}-3-question.png"))
                stage.press(terminal.answer)
                first = stage.still(question)
            first.save(Path(f"{prefix}-3-reader.png"))
            stage.press("j", "j", "j", "j", "j", "j")
            scrolled = stage.still(first)
            scrolled.save(Path(f"{prefix}-4-scrolled.png"))
            stage.press("g")
            again = stage.still(scrolled)
            again.save(Path(f"{prefix}-5-again.png"))
            stage.press("q")
            stage.wait("after")
            after = stage.still(again)
            after.save(Path(f"{prefix}-6-after.png"))
            status = stage.status
        except (StageError, GridError) as error:
            stage.save(Path(f"{prefix}-failed.png"))
            return Outcome(notes=[f"{error} {stage.status}"])
    examination = Examination(Pictures(signs, before, first, again, after), grid, specimen.splitlines(), PAGE)
    outcome = Outcome(examination.values(), examination.notes)
    if status != "0":
        outcome.notes.append(f"the reader ended with {status}")
        outcome.values["left"] = 0
    return outcome


def reader(masar: Path) -> Command:
    # In Arabic, with the panel on the left; LC_ALL stays with the terminal, which needs a locale that exists.
    return ["env", "LC_ALL=", "LC_MESSAGES=ar_EG.UTF-8", str(masar), str(PAGE)]


def row(terminal: Terminal, outcome: Outcome) -> str:
    cells = []
    for name in CHECKS:
        value = f"{outcome.values[name]:.0f}" if outcome.values else "–"
        cells.append(f"**{value} ✗**" if name in outcome.failed else value)
    mark = "*" if terminal.answer else ""
    return f"| {terminal.name}{mark} | {terminal.version} | " + " | ".join(cells) + " |"


def measure(masar: Path, terminals: list[Terminal], out: Path) -> bool:
    """Prints the table; whether every check holds."""
    outcomes: list[tuple[Terminal, Outcome]] = []
    for terminal in terminals:
        if terminal.missing:
            continue
        outcome = play(terminal, reader(masar), out)
        outcomes.append((terminal, outcome))
        print(f"{terminal.name}: {', '.join(sorted(outcome.failed)) or 'right'}", file=sys.stderr, flush=True)
        for note in outcome.notes:
            print(f"  {note}", file=sys.stderr)
    print("| terminal | version | " + " | ".join(CHECKS) + " |")
    print("|---|---|" + "---|" * len(CHECKS))
    for terminal, outcome in outcomes:
        print(row(terminal, outcome))
    print("\nPercent; at least " + ", ".join(f"{check.least:.0f} {check.name}" for check in CHECKS.values()) + ".")
    for terminal, _ in outcomes:
        if terminal.answer:
            print(f"* {terminal.name}: asked with z c and answered with {terminal.answer}, because {terminal.reason}.")
    for terminal in terminals:
        if terminal.missing:
            print(f"Left out: {terminal.name} ({', '.join(terminal.missing)} not installed).")
    return all(not outcome.failed for _, outcome in outcomes)


def test_checks(masar: Path, out: Path) -> bool:
    """Shows the page with one fault after the other in xterm; whether the checks tell them."""
    xterm = next(terminal for terminal in TERMINALS if terminal.name == "xterm")
    right = True
    print("| fault | fails | |\n|---|---|---|")
    for fault, (needed, alone) in FAULTS.items():
        folder = out / fault.replace(" ", "-")
        folder.mkdir()
        outcome = play(xterm, [sys.executable, str(FAULT_PROGRAM), fault, str(masar), str(PAGE)], folder)
        told = needed == outcome.failed if alone else needed <= outcome.failed
        right = right and told and bool(outcome.values)
        failed = ", ".join(sorted(outcome.failed)) or "nothing"
        print(f"| {fault} | {failed} | {'as it has to' if told else '**✗**'} |", flush=True)
        for note in outcome.notes if not told else []:
            print(f"  {note}", file=sys.stderr)
        if not told:
            print(f"  {outcome.values}", file=sys.stderr)
    return right


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("masar", type=Path, nargs="?", help="the program, built")
    parser.add_argument("--only", help="names of terminals, with commas between them")
    parser.add_argument("--out", type=Path, help="where the pictures go")
    parser.add_argument("--keep", action="store_true", help="keep the pictures also where all is right")
    parser.add_argument("--self-test", action="store_true", help="see that the checks fail where they have to")
    parser.add_argument("--list", action="store_true", help="name the terminals")
    options = parser.parse_args()
    if options.list:
        for terminal in TERMINALS:
            missing = f" ({', '.join(terminal.missing)} not installed)" if terminal.missing else ""
            print(f"{terminal.name}{missing}")
        return 0
    if options.masar is None or not options.masar.exists():
        parser.error("the path of masar is needed: swift build prints it with --show-bin-path")
    if missing := [tool for tool in TOOLS if shutil.which(tool) is None]:
        parser.error(f"not installed: {', '.join(missing)}")
    languages = subprocess.run(["tesseract", "--list-langs"], capture_output=True, text=True).stdout.split()
    if "ara" not in languages:
        parser.error("tesseract has no Arabic model (Debian: tesseract-ocr-ara)")
    names = options.only.split(",") if options.only else [terminal.name for terminal in TERMINALS]
    if unknown := set(names) - {terminal.name for terminal in TERMINALS}:
        parser.error(f"no such terminal: {', '.join(sorted(unknown))}")
    chosen = [terminal for terminal in TERMINALS if terminal.name in names]

    adopt_orphans()
    out = options.out or Path(tempfile.mkdtemp(prefix="masar-terminals-"))
    out.mkdir(parents=True, exist_ok=True)
    masar = options.masar.resolve()
    try:
        right = test_checks(masar, out) if options.self_test else measure(masar, chosen, out)
    finally:
        end_descendants()
    if right and not options.keep and options.out is None:
        shutil.rmtree(out)
    else:
        print(f"The pictures are in {out}.", file=sys.stderr)
    return 0 if right else 1


if __name__ == "__main__":
    sys.exit(main())
