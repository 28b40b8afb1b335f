"""What has to be right in the pictures of a terminal, each as a number and a threshold."""

from __future__ import annotations

import difflib
import itertools
import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

import recognition
from grid import Grid, Reading, Specimen
from picture import Box, Picture


@dataclass(frozen=True)
class Check:
    """A column of the table; values are percentages."""

    name: str
    least: float
    # Why that much is asked for.
    reason: str


CHECKS = {
    check.name: check
    for check in [
        Check("words", 80, "right pages give 90 to 100: recognition errs as well; unjoined ones under 40"),
        Check("order", 95, "a misread word may be found elsewhere on the page once or twice"),
        Check("not reversed", 97, "a short word may be another one turned around"),
        Check("lam-alef", 70, "an error weighs more with a dozen of words; without the ligature at most 50"),
        Check("digits", 100, "they are compared with the terminal's own specimens, sign by sign"),
        Check("brackets", 100, "as the digits"),
        Check("alignment", 100, "the right edges of all lines lie within a cell, whatever the last letter"),
        Check("panel", 100, "the divider stands in one column of pixels, one pixel more or less"),
        Check("lanes", 100, "the lines of the lanes stand whole cells left of the divider, each in its own lane"),
        Check("panel words", 60, "few words, some in pale colours"),
        Check("scrolled", 97, "the same page twice, but for what glyphs leave in other cells"),
        Check("left", 97, "the same line before and after; a glyph may leave some pixels in the neighbouring row"),
    ]
}

# What the first screen shows in whatever size a terminal makes of 100 x 30: so many paragraphs.
PARAGRAPHS = 7
# Numbers and brackets of these paragraphs as they are seen from left to right; no palindromes.
NUMBERS = ("1987", "٢٠١٩", "٣٦", "12:30", "18:45", "27", "14", "29", "12")
BRACKETS = (r"\(NATO\)", r"\(JCPOA\)", r"\((?!JCPOA)[^() ]{5}\)")
LAM_ALEF = re.compile("ل[اأإآ]")
# The lanes with a line in them, counted from the divider, in each row of the panel that has a line.
LANES = [(2,), (1,), (1,), (2,)]
PANEL_WORDS = "الخط الزمني محادثات في جنيف فيينا اجتماع بروكسل هذا المقال".split()


def expected_words(page: Path) -> list[str]:
    """The folded words of the first screen."""
    _, front, body = page.read_text(encoding="utf-8").split("---\n", 2)
    title = re.search(r"^title: (.*)$", front, re.MULTILINE)
    assert title
    paragraphs = [line for line in body.splitlines() if line.strip()][:PARAGRAPHS]
    return " ".join([title[1], *paragraphs]).split()


@dataclass(frozen=True)
class Pictures:
    """The pictures of one session."""

    specimen: Picture
    before: Picture
    first: Picture
    again: Picture
    after: Picture


@dataclass
class Examination:
    """Runs every check over the pictures of a terminal."""

    pictures: Pictures
    grid: Grid
    specimen_lines: list[str]
    page: Path
    notes: list[str] = field(default_factory=list)

    def values(self) -> dict[str, float]:
        expected = expected_words(self.page)
        return {
            "words": share(recognition.folded(word) in self.found for word in expected if recognition.folded(word)),
            "order": max(order(expected, words) for words in self.words),
            "not reversed": 100 - reversed_share(expected, self.found),
            "lam-alef": self._lam_alef(expected),
            "digits": share(self._has(rf"(?<![0-9٠-٩]){number}(?![0-9٠-٩])", "digits") for number in NUMBERS),
            "brackets": share(self._has(bracket, "brackets") for bracket in BRACKETS),
            "alignment": self._alignment(),
            "panel": self._panel(),
            "lanes": self._lanes(),
            "panel words": self._panel_words(),
            "scrolled": self._scrolled(),
            "left": self._left(),
        }

    # What is where

    @cached_property
    def _divider_pixel(self) -> int | None:
        """The column of pixels in which most rows have the line between panel and text."""
        middle = range(self.grid.x(self.grid.columns // 5), self.grid.x(self.grid.columns * 3 // 5))
        counts = {x: sum(self._has_line(row, x) for row in range(self.grid.rows - 1)) for x in middle}
        x = max(counts, key=lambda x: counts[x])
        return x if counts[x] > self.grid.rows // 2 else None

    @property
    def divider(self) -> int | None:
        """Its column of cells."""
        x = self._divider_pixel
        return None if x is None else int((x - self.grid.area.left) / self.grid.cell_width)

    def _has_line(self, row: int, x: int) -> bool:
        crop = self.pictures.first.crop(Box(x, self.grid.y(row), x + 1, self.grid.y(row + 1)))
        # No letter of the font is as high as this; the line may be faint.
        return sum(abs(value - self.background) > 20 for value in crop.grey) >= 0.8 * crop.height

    @cached_property
    def background(self) -> int:
        return self.pictures.first.crop(self.grid.area).background

    @property
    def text_left(self) -> int:
        return 0 if self.divider is None else self.divider + 1

    @property
    def _text(self) -> Box:
        return self.grid.box(self.text_left, 0, self.grid.columns, self.grid.rows - 1)

    def _words(self, picture: Picture, scale: int) -> list[str]:
        return recognition.words(picture, self.grid, self.text_left, 0, self.grid.columns, self.grid.rows - 1, scale)

    @cached_property
    def words(self) -> list[list[str]]:
        """The words of the first screen as recognised at each scale."""
        return [self._words(self.pictures.first, scale) for scale in recognition.SCALES]

    @property
    def found(self) -> set[str]:
        """The words that were recognised at any scale."""
        return {word for words in self.words for word in words}

    @cached_property
    def reading(self) -> list[str]:
        specimen = Specimen.of(self.pictures.specimen, self.grid, self.specimen_lines)
        return Reading(self.pictures.first, self.grid, specimen, self.text_left).rows[:-1]

    def _has(self, pattern: str, check: str) -> bool:
        found = any(re.search(pattern, row) for row in self.reading)
        if not found:
            self.notes.append(f"{check}: {pattern} is not there")
        return found

    # The checks

    def _lam_alef(self, expected: list[str]) -> float:
        words = [word for word in expected if LAM_ALEF.search(word)]
        read = share(recognition.folded(word) in self.found for word in words)
        # The word of nothing but the ligature, in its cell between blanks.
        return read if any(re.search(r" ﻻ ", row) for row in self.reading) else min(read, 50)

    def _alignment(self) -> float:
        edges = []
        for row, signs in enumerate(self.reading):
            # Letters reach into the rows of others; a row of its own has words.
            if not re.search(r"\S{3}", signs):
                continue
            box = self.grid.box(self.text_left, row, self.grid.columns, row + 1)
            if bounds := self.pictures.first.crop(box).ink(self.background, 40).bounds:
                edges.append(bounds)
        if len(edges) < 5:
            return 0
        right = max(edge.right for edge in edges)
        flush = share(right - edge.right <= self.grid.cell_width for edge in edges)
        lefts = [edge.left for edge in edges]
        ragged = max(lefts) - min(lefts) > 3 * self.grid.cell_width
        return flush if ragged else 0

    def _panel(self) -> float:
        x = self._divider_pixel
        if x is None:
            return 0
        return share(
            any(self._has_line(row, near) for near in (x - 1, x, x + 1)) for row in range(self.grid.rows - 1)
        )

    def _lanes(self) -> float:
        # Events stand above the middle of the panel; the row at the top is in reverse video.
        rows = range(1, self.grid.rows // 2)
        found = [lanes for row in rows if (lanes := tuple(lane for lane in (1, 2, 3) if self._lane_has_line(row, lane)))]
        if found != LANES:
            self.notes.append(f"lanes: {found}, not {LANES}")
        return share(one == other for one, other in itertools.zip_longest(found, LANES))

    def _lane_has_line(self, row: int, lane: int) -> bool:
        if self._divider_pixel is None:
            return False
        x = round(self._divider_pixel - lane * self.grid.cell_width)
        # A cell in reverse video is ink all over.
        thin = not self._has_line(row, x - 5) and not self._has_line(row, x + 5)
        return thin and any(self._has_line(row, near) for near in range(x - 2, x + 3))

    def _panel_words(self) -> float:
        if not self.divider:
            return 0
        # The first row is in reverse video.
        found = {
            word for top, bottom in ((0, 1), (1, self.grid.rows - 1)) for scale in recognition.SCALES
            for word in recognition.words(self.pictures.first, self.grid, 0, top, self.divider, bottom, scale)
        }
        return share(recognition.folded(word) in found for word in PANEL_WORDS)

    def _scrolled(self) -> float:
        box = self._text
        # Recognition is wanted only where they differ.
        if self.pictures.first.crop(box) == self.pictures.again.crop(box):
            return 100
        again = self._words(self.pictures.again, recognition.SCALES[0])
        return 100 * difflib.SequenceMatcher(None, self.words[0], again, autojunk=False).ratio()

    def _left(self) -> float:
        """Ink in common by ink in either, in the rows around the third, where the line is."""
        box = self.grid.box(0, 2, self.grid.columns, 3)
        before, after = (picture.crop(box) for picture in (self.pictures.before, self.pictures.after))
        one = before.ink(before.background).grey
        other = after.ink(before.background).grey
        either = sum(a | b for a, b in zip(one, other))
        return 100 * sum(a & b for a, b in zip(one, other)) / either if either else 0


def order(expected: list[str], found: list[str]) -> float:
    """How many of the words that are there once, and were recognised once, come soon after the one before."""
    folded = [word for word in map(recognition.folded, expected) if word]
    places = [found.index(word) for word in folded if folded.count(word) == found.count(word) == 1]
    if len(places) < 10:
        return 0
    return share(0 < after - before <= 8 for before, after in zip(places, places[1:]))


def reversed_share(expected: list[str], found: set[str]) -> float:
    """How many of the expected words are found with their letters turned around."""
    words = {recognition.folded(word) for word in expected}
    turned = [word[::-1] for word in words if len(word) > 2 and word[::-1] not in words]
    return share(word in found for word in turned)


def share(values: Iterable[bool]) -> float:
    """How many of some truth values are true, in percent."""
    truths = list(values)
    return 100 * sum(truths) / len(truths) if truths else 0
