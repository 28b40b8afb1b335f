"""Pictures of the screen as grey values, and the grid of cells in them."""

from __future__ import annotations

import subprocess
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Box:
    """A rectangle in pixels; `right` and `bottom` lie outside."""

    left: int
    top: int
    right: int
    bottom: int

    @property
    def width(self) -> int:
        return self.right - self.left

    @property
    def height(self) -> int:
        return self.bottom - self.top


@dataclass(frozen=True)
class Picture:
    """Grey values from 0 to 255, row by row."""

    width: int
    height: int
    grey: bytes

    @staticmethod
    def of_display(display: str) -> Picture:
        """What an X display shows now."""
        shot = subprocess.run(
            ["import", "-display", display, "-window", "root", "-depth", "8", "gray:-"],
            capture_output=True, check=True, timeout=60,
        )
        size = subprocess.run(
            ["xdotool", "getdisplaygeometry"],
            env={"DISPLAY": display, "PATH": "/usr/bin:/bin"},
            capture_output=True, check=True, text=True, timeout=60,
        )
        width, height = map(int, size.stdout.split())
        return Picture(width, height, shot.stdout)

    def row(self, y: int, left: int = 0, right: int | None = None) -> bytes:
        return self.grey[y * self.width + left : y * self.width + (self.width if right is None else right)]

    def crop(self, box: Box) -> Picture:
        rows = (self.row(y, box.left, box.right) for y in range(box.top, box.bottom))
        return Picture(box.width, box.height, b"".join(rows))

    @property
    def background(self) -> int:
        """The commonest grey value."""
        return max(range(256), key=self.grey.count)

    def ink(self, background: int, threshold: int = 60) -> Picture:
        """1 where a pixel differs from the background, else 0."""
        table = bytes(1 if abs(value - background) > threshold else 0 for value in range(256))
        return Picture(self.width, self.height, self.grey.translate(table))

    def column_has_ink(self, x: int) -> bool:
        """Of an `ink` picture: whether anything is in a column."""
        return any(self.grey[x :: self.width])

    @property
    def bounds(self) -> Box | None:
        """Of an `ink` picture: the smallest rectangle around the ink."""
        rows = [y for y in range(self.height) if any(self.row(y))]
        if not rows:
            return None
        columns = [x for x in range(self.width) if self.column_has_ink(x)]
        return Box(columns[0], rows[0], columns[-1] + 1, rows[-1] + 1)

    def save(self, path: Path, scale: int = 1) -> None:
        """Writes a PNG, enlarged as letters have to be for being recognised."""
        command = ["convert", "-size", f"{self.width}x{self.height}", "-depth", "8", "gray:-"]
        if scale != 1:
            command += ["-filter", "Lanczos", "-resize", f"{scale * 100}%"]
        subprocess.run([*command, f"png:{path}"], input=self.grey, check=True, timeout=120)
