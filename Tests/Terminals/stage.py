"""A terminal on a display of its own, with `session.sh` in it, played to by key strokes."""

from __future__ import annotations

import errno
import os
import shutil
import subprocess
import tempfile
import time
from pathlib import Path
from types import TracebackType

from catalogue import Command, Terminal
from descendants import end_descendants
from grid import Grid
from picture import Picture

SESSION = Path(__file__).with_name("session.sh")
# Generous, because a loaded machine with a software renderer is slow; nothing waits this long otherwise.
PATIENCE = 90.0
# How long a picture has to stay the same, in seconds, and how often it is looked at.
STILL = 1.2
INTERVAL = 0.3
# Variables by which programs would recognise the terminal that this script was started from.
INHERITED = (
    "TMUX", "TMUX_PANE", "STY", "VTE_VERSION", "KONSOLE_VERSION", "KITTY_WINDOW_ID", "XTERM_VERSION",
    "TERM_PROGRAM", "TERM", "COLORTERM", "COLORFGBG", "WAYLAND_DISPLAY", "NO_COLOR", "LANGUAGE", "LC_ALL",
)


class StageError(Exception):
    """The terminal did not do what it was waited for."""


class Stage:
    """One terminal that runs one command."""

    def __init__(self, terminal: Terminal, command: Command, specimen: str, line: str, log: Path) -> None:
        self.home = Path(tempfile.mkdtemp(prefix="masar-terminal-"))
        self.home.joinpath("specimen.txt").write_text(specimen, encoding="utf-8")
        self.home.joinpath("line.txt").write_text(line, encoding="utf-8")
        self._next = self.home / "next"
        os.mkfifo(self._next)
        self._stage = 0
        self.environment = {
            **{name: value for name, value in os.environ.items() if name not in INHERITED},
            "HOME": str(self.home), "XDG_RUNTIME_DIR": str(self.home), "XDG_CONFIG_HOME": str(self.home / ".config"),
            "XDG_STATE_HOME": str(self.home / ".state"), "XDG_CACHE_HOME": str(self.home / ".cache"),
            "SCREENDIR": str(self.home / "screen"),
            "LC_ALL": "C.UTF-8", "LANG": "C.UTF-8",
            "LIBGL_ALWAYS_SOFTWARE": "1", "NO_AT_BRIDGE": "1", "PS1": "$ ",
            **terminal.environment,
        }
        self._log = log.open("wb")
        self._display()
        full = terminal.command(["/bin/sh", str(SESSION), str(self.home), *command], self.home)
        self._terminal = subprocess.Popen(
            full, env=self.environment, stdin=subprocess.DEVNULL, stdout=self._log, stderr=self._log,
            start_new_session=True,
        )

    def _display(self) -> None:
        reading, writing = os.pipe()
        server = subprocess.Popen(
            ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1400x900x24", "-dpi", "96", "-nolisten", "tcp"],
            pass_fds=[writing], stdout=self._log, stderr=self._log,
        )
        os.close(writing)
        with os.fdopen(reading) as answer:
            number = answer.readline().strip()
        if not number:
            raise StageError(f"Xvfb ended with {server.wait()}")
        self.display = self.environment["DISPLAY"] = f":{number}"

    def __enter__(self) -> Stage:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        end_descendants()
        self._log.close()
        shutil.rmtree(self.home, ignore_errors=True)

    # The session

    def wait(self, *names: str) -> str:
        """Waits until the session has come to another stage, which has to be one of these."""
        limit = time.monotonic() + PATIENCE
        while True:
            number, _, name = self._stage_file().partition(" ")
            if number and int(number) > self._stage:
                self._stage = int(number)
                if name not in names:
                    raise StageError(f"the session is at “{name}”, not at “{'” or “'.join(names)}”")
                return name
            if time.monotonic() > limit:
                raise StageError(f"no stage “{'” or “'.join(names)}” in {PATIENCE:.0f} s")
            time.sleep(0.05)

    def _stage_file(self) -> str:
        try:
            text = (self.home / "stage").read_text()
        except FileNotFoundError:
            return ""
        # Without the end of the line it is still being written.
        return text[:-1] if text.endswith("\n") else ""

    def go_on(self) -> None:
        """Lets the session leave the stage that it waits in."""
        limit = time.monotonic() + PATIENCE
        while True:
            try:
                descriptor = os.open(self._next, os.O_WRONLY | os.O_NONBLOCK)
                break
            except OSError as error:
                if error.errno != errno.ENXIO:
                    raise
                if time.monotonic() > limit:
                    raise StageError("the session does not wait") from error
                time.sleep(0.05)
        os.write(descriptor, f"{self._stage}\n".encode())
        os.close(descriptor)

    def grid(self, unlike: Picture) -> tuple[Picture, Grid]:
        """Lets the session paint the corners until the terminal keeps its size; leaves it at the specimens."""
        picture = unlike
        self.go_on()
        self.wait("grid")
        while True:
            picture = self.still(picture)
            rows, columns = map(int, (self.home / "size").read_text().split())
            self.go_on()
            if self.wait("specimen", "grid") == "specimen":
                return picture, Grid.of_corners(picture, columns, rows)

    @property
    def status(self) -> str:
        """How the command ended, and what it said."""
        return "; ".join(
            text for name in ("status", "errors")
            if (file := self.home / name).exists() and (text := file.read_text().strip())
        )

    # The display

    def still(self, unlike: Picture | None = None) -> Picture:
        """The picture once it has stopped changing, other than an earlier one where one is given."""
        limit = time.monotonic() + PATIENCE
        last = Picture.of_display(self.display)
        since = time.monotonic()
        while True:
            time.sleep(INTERVAL)
            picture = Picture.of_display(self.display)
            if picture != last:
                last, since = picture, time.monotonic()
            changed = (unlike is None or picture != unlike) and picture.grey.count(picture.grey[0]) != len(picture.grey)
            if changed and time.monotonic() - since >= STILL:
                return picture
            if time.monotonic() > limit:
                raise StageError("the picture is empty, unchanged or never still")

    def save(self, path: Path) -> None:
        """What is on the display, for a look at what went wrong."""
        Picture.of_display(self.display).save(path)

    def focus(self) -> None:
        """Without a window manager the window under the pointer gets the keys."""
        self._xdotool("mousemove", "600", "400")

    def press(self, *keys: str) -> None:
        self._xdotool("key", "--delay", "60", *keys)

    def _xdotool(self, *arguments: str) -> None:
        subprocess.run(["xdotool", *arguments], env=self.environment, check=True, timeout=60)
