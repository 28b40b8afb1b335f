"""Where the cells of a terminal lie in the picture, and what stands in them."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from picture import Box, Picture


class GridError(Exception):
    """The painted corners were not found."""


@dataclass(frozen=True)
class Grid:
    """The text area in pixels, and its columns and rows."""

    area: Box
    columns: int
    rows: int

    @staticmethod
    def of_corners(picture: Picture, columns: int, rows: int) -> Grid:
        """Finds the area between two painted cells in the upper left and the lower right corner.

        There is nothing else in the picture but the window's own decorations, the void around it, and
        what the painted cells leave of the margin.
        """
        blocks = _cell_blocks(picture)
        first = min(blocks, key=lambda box: (box.top, box.left), default=None)
        alike = [box for box in blocks if first and box.width == first.width and box.height == first.height]
        if first is None or len(alike) != 2:
            raise GridError(f"{len(alike)} painted cells, not 2")
        last = max(alike, key=lambda box: (box.bottom, box.right))
        return Grid(Box(first.left, first.top, last.right, last.bottom), columns, rows)

    @property
    def cell_width(self) -> float:
        return self.area.width / self.columns

    @property
    def cell_height(self) -> float:
        return self.area.height / self.rows

    def x(self, column: int) -> int:
        return round(self.area.left + column * self.cell_width)

    def y(self, row: int) -> int:
        return round(self.area.top + row * self.cell_height)

    def cell(self, column: int, row: int) -> Box:
        return Box(self.x(column), self.y(row), self.x(column + 1), self.y(row + 1))

    def box(self, left: int, top: int, right: int, bottom: int) -> Box:
        """A rectangle of cells; `right` and `bottom` lie outside."""
        return Box(self.x(left), self.y(top), self.x(right), self.y(bottom))


def _cell_blocks(picture: Picture) -> list[Box]:
    """Full rectangles, of one colour, between 6 x 12 and 20 x 40 pixels, that stand alone."""
    runs: dict[tuple[int, int, int], list[int]] = {}
    for y in range(picture.height):
        row = picture.row(y)
        x = 0
        while x < picture.width:
            value = row[x]
            end = x + 1
            while end < picture.width and row[end] == value:
                end += 1
            if 6 <= end - x <= 20:
                runs.setdefault((x, end, value), []).append(y)
            x = end
    blocks = []
    for (left, right, _), lines in runs.items():
        start = 0
        for index in range(1, len(lines) + 1):
            if index == len(lines) or lines[index] != lines[index - 1] + 1:
                if 12 <= index - start <= 40:
                    blocks.append(Box(left, lines[start], right, lines[index - 1] + 1))
                start = index
    return blocks


@dataclass(frozen=True)
class Specimen:
    """The signs as this terminal draws them, each in its cell."""

    signs: list[tuple[str, int]]

    @staticmethod
    def of(picture: Picture, grid: Grid, lines: list[str]) -> Specimen:
        """Cuts them out of the picture of the stage `specimen`: each line twice, from row 3 on."""
        background = picture.crop(grid.cell(grid.columns - 1, 0)).background
        signs = []
        for index, line in enumerate(lines):
            for row in (2 + 4 * index, 4 + 4 * index):
                for column, sign in enumerate(line):
                    if sign != "x":
                        signs.append((sign, _bits(picture, grid.cell(column, row), background)))
        return Specimen(signs)


# Qt draws a stretch from its own start on, with fractions of a pixel: a sign may be off the grid by some.
SHIFTS = [(x, y) for x in sorted(range(-3, 4), key=abs) for y in (0, -1, 1)]
# Ink in common by ink in either. The same sign gives 1 where nothing is smoothed differently, 0.75
# where Qt has placed it between two pixels; different digits give less than 0.65.
LIKENESS = 0.72


@dataclass(frozen=True)
class Reading:
    """Signs read cell by cell, exactly."""

    picture: Picture
    grid: Grid
    specimen: Specimen
    left: int

    @cached_property
    def rows(self) -> list[str]:
        """Each row from `left` on: a sign of the specimen, a blank, or `?` for whatever else."""
        background = self.picture.crop(self.grid.box(self.left, 0, self.grid.columns, self.grid.rows)).background
        return [
            "".join(self._sign(column, row, background) for column in range(self.left, self.grid.columns))
            for row in range(self.grid.rows)
        ]

    def _sign(self, column: int, row: int, background: int) -> str:
        cell = self.grid.cell(column, row)
        if not _bits(self.picture, cell, background):
            return " "
        best, sign = LIKENESS, "?"
        for x, y in SHIFTS:
            moved = Box(cell.left + x, cell.top + y, cell.right + x, cell.bottom + y)
            if moved.left < 0 or moved.top < 0 or moved.right > self.picture.width:
                continue
            bits = _bits(self.picture, moved, background)
            for candidate, ink in self.specimen.signs:
                either = (bits | ink).bit_count()
                likeness = (bits & ink).bit_count() / either if either else 0
                if likeness > best:
                    best, sign = likeness, candidate
        return sign


def _bits(picture: Picture, box: Box, background: int) -> int:
    """The ink of a rectangle as the bits of an integer; 0 where nothing stands out."""
    grey = picture.crop(box).grey
    contrast = max(abs(max(grey) - background), abs(min(grey) - background))
    if contrast < 40:
        return 0
    table = bytes(49 if abs(value - background) * 2 > contrast else 48 for value in range(256))
    return int(grey.translate(table), 2)
