// Rows of cells into stdscr, and stdscr onto the terminal.
#include "Session.h"

#include <stdlib.h>
#include <string.h>
#include <wchar.h>

/// The row that is being converted; as wide as the widest so far.
static cchar_t *row_buffer;
static int row_capacity;

static bool make_room(int columns) {
  if (columns <= row_capacity) return true;
  cchar_t *larger = realloc(row_buffer, (size_t)columns * sizeof *larger);
  if (larger == NULL) return false;
  row_buffer = larger;
  row_capacity = columns;
  return true;
}

static attr_t attributes_of(const masar_curses_cell *cell) {
  attr_t attributes = A_NORMAL;
  if (cell->attributes & MASAR_CURSES_BOLD) attributes |= A_BOLD;
  if (cell->attributes & MASAR_CURSES_DIM) attributes |= A_DIM;
  if (cell->attributes & MASAR_CURSES_UNDERLINE) attributes |= A_UNDERLINE;
  if (cell->attributes & MASAR_CURSES_REVERSE) attributes |= A_REVERSE;
  if (cell->attributes & MASAR_CURSES_CONCEALED) attributes |= A_INVIS;
  if ((cell->attributes & MASAR_CURSES_ITALIC) && masar_curses_current.has_italic) {
    attributes |= A_ITALIC;
  }
  return attributes;
}

static int pair_of(const masar_curses_cell *cell) {
  if (!masar_curses_current.has_colors) return 0;
  if (cell->foreground < 0 && cell->background < 0) return 0;
  // Finds the pair where it exists already, and gives up the one unused for longest when all are.
  int pair = alloc_pair(cell->foreground, cell->background);
  return pair > 0 ? pair : 0;
}

/// The character and its marks as ncurses wants them. Returns whether the base could be kept.
static bool spell(const masar_curses_cell *cell, wchar_t text[CCHARW_MAX + 1]) {
  bool kept = wcwidth((wchar_t)cell->base) == cell->width;
  text[0] = kept ? (wchar_t)cell->base : masar_curses_current.replacement;
  int count = 1;
  for (int i = 0; kept && i < 4 && cell->marks[i] != 0; i++) {
    // setcchar refuses the whole cell over one mark that takes room.
    if (wcwidth((wchar_t)cell->marks[i]) == 0) text[count++] = (wchar_t)cell->marks[i];
  }
  text[count] = L'\0';
  return kept;
}

void masar_curses_put_row(int row, const masar_curses_cell *cells, int count) {
  int columns = masar_curses_columns();
  if (row < 0 || row >= masar_curses_rows() || !make_room(columns)) return;
  int column = 0, used = 0;
  const masar_curses_cell *last = NULL;
  attr_t attributes = A_NORMAL;
  int pair = 0;
  for (int i = 0; i < count && column + cells[i].width <= columns; i++) {
    const masar_curses_cell *cell = &cells[i];
    if (last == NULL || cell->foreground != last->foreground ||
        cell->background != last->background || cell->attributes != last->attributes) {
      attributes = attributes_of(cell);
      pair = pair_of(cell);
      last = cell;
    }
    wchar_t text[CCHARW_MAX + 1];
    bool kept = spell(cell, text);
    setcchar(&row_buffer[used++], text, attributes, 0, &pair);
    if (!kept && cell->width == 2) setcchar(&row_buffer[used++], L" ", attributes, 0, &pair);
    column += cell->width;
  }
  pair = 0;
  for (; column < columns; column++) setcchar(&row_buffer[used++], L" ", A_NORMAL, 0, &pair);
  // Does not wrap and does not scroll, so the bottom right corner is a cell like any other.
  mvwadd_wchnstr(stdscr, row, 0, row_buffer, used);
}

void masar_curses_erase(void) {
  if (masar_curses_current.screen != NULL) werase(stdscr);
}

void masar_curses_forget_screen(void) {
  if (masar_curses_current.screen != NULL) clearok(curscr, TRUE);
}

void masar_curses_update(int cursor_row, int cursor_column) {
  if (masar_curses_current.screen == NULL) return;
  bool visible = cursor_row >= 0;
  if (!visible) {
    // Where the cursor cannot be hidden it waits at one place.
    bool hidden = curs_set(0) != ERR;
    leaveok(stdscr, hidden);
    cursor_row = masar_curses_rows() - 1;
    cursor_column = 0;
  } else {
    leaveok(stdscr, FALSE);
  }
  wmove(stdscr, cursor_row, cursor_column);
  wnoutrefresh(stdscr);
  doupdate();
  if (visible) curs_set(1);
  masar_curses_current.cursor_is_visible = visible;
}
