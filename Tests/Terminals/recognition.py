"""Reading a picture back by tesseract, as a reader of Arabic would."""

from __future__ import annotations

import os
import re
import subprocess
import tempfile
from pathlib import Path

from grid import Grid
from picture import Picture

# Hamzas, the two forms of final ya and ta marbuta: a point more or less, which recognition takes for dirt.
FOLDED = str.maketrans({"أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا", "ى": "ي", "ئ": "ي", "ؤ": "و", "ة": "ه"})
IGNORED = re.compile(r"[^\u0621-\u064A]")
# Rows of cells are put so many pixels apart: set solid, as they are on a terminal, whole lines get lost.
GAP = 12
# Recognition loses other words at another size.
SCALES = (2, 3)


def folded(word: str) -> str:
    """A word's letters, with what recognition cannot tell apart made the same; empty where it has none."""
    return IGNORED.sub("", word).translate(FOLDED)


def words(picture: Picture, grid: Grid, left: int, top: int, right: int, bottom: int, scale: int) -> list[str]:
    """The folded words of a rectangle of cells in the order of reading."""
    background = picture.crop(grid.box(left, top, right, bottom)).background
    # Dark on light, and pale colours as dark as others.
    table = bytes(255 - min(255, abs(value - background) * 2) for value in range(256))
    rows = [picture.crop(grid.box(left, row, right, row + 1)).grey.translate(table) for row in range(top, bottom)]
    width = grid.x(right) - grid.x(left)
    spread = (b"\xff" * (GAP * width)).join([b"", *rows, b""])
    with tempfile.TemporaryDirectory(prefix="masar-recognition-") as folder:
        file = Path(folder) / "page.png"
        Picture(width, len(spread) // width, spread).save(file, scale)
        result = subprocess.run(
            ["tesseract", str(file), "-", "-l", "ara", "--psm", "6", "--dpi", "300"],
            env={**os.environ, "OMP_THREAD_LIMIT": "1"}, capture_output=True, text=True, check=True, timeout=300,
        )
    return [word for word in map(folded, result.stdout.split()) if word]
