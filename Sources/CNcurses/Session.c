// The start and the end of a session, and what the terminal is like.
#include "Session.h"

#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <term.h>
#include <unistd.h>
#include <wchar.h>

masar_curses_session masar_curses_current;
#define current masar_curses_current

/// A stream of its own on a descriptor, so that closing it leaves the descriptor open.
static FILE *stream_on(int descriptor, const char *mode) {
  int copy = dup(descriptor);
  if (copy < 0) return NULL;
  FILE *stream = fdopen(copy, mode);
  if (stream == NULL) close(copy);
  return stream;
}

static void close_streams(void) {
  if (current.input != NULL) fclose(current.input);
  if (current.output != NULL) fclose(current.output);
  memset(&current, 0, sizeof current);
}

static void start_colors(bool wants_color) {
  if (!wants_color || !has_colors() || start_color() != OK) return;
  // Without default colours ncurses paints everything white on black.
  if (use_default_colors() != OK) return;
  current.has_colors = true;
}

static void set_up_painting(void) {
  idlok(stdscr, TRUE);
  scrollok(stdscr, FALSE);
  // A repaint is never broken off because a key is waiting: the loop drains keys before it draws.
  typeahead(-1);
  // screen shows SGR 3 in reverse video, whatever its entries for other terminals (screen.mlterm) say.
  current.has_italic = enter_italics_mode != NULL && strncmp(termname(), "screen", 6) != 0;
  current.replacement = wcwidth(0xFFFD) == 1 ? 0xFFFD : L'?';
}

static void set_up_keys(void) {
  cbreak();
  noecho();
  nonl();
  set_escdelay(50);
  current.keys = newpad(1, 1);
  nodelay(current.keys, TRUE);
  keypad(current.keys, TRUE);
  // After keypad, which builds the table. A mouse report is a sequence like any other that is not
  // wanted; known by name, only its first bytes would be swallowed.
  keyok(KEY_MOUSE, FALSE);
}

bool masar_curses_start(const char *term, int input, int output, bool wants_color) {
  if (current.screen != NULL || !masar_curses_save_modes(input)) return false;
  current.input = stream_on(input, "r");
  current.output = stream_on(output, "w");
  if (current.input == NULL || current.output == NULL) {
    close_streams();
    return false;
  }
  current.input_fd = fileno(current.input);
  current.output_fd = fileno(current.output);

  // LINES and COLUMNS of the environment are often stale; the kernel knows.
  use_env(FALSE);
  use_tioctl(TRUE);
  // Before newterm, which catches only what nobody else has caught.
  bool catching = masar_curses_catch_signals();
  current.screen = catching ? newterm(term, current.output, current.input) : NULL;
  if (current.screen == NULL) {
    masar_curses_release_signals();
    close_streams();
    return false;
  }
  masar_curses_prepare_leaving();
  start_colors(wants_color);
  set_up_painting();
  set_up_keys();
  curs_set(0);
  masar_curses_begin();
  return true;
}

void masar_curses_stop(void) {
  if (current.screen == NULL) return;
  masar_curses_leave();
  delwin(current.keys);
  delscreen(current.screen);
  close_streams();
  masar_curses_release_signals();
}

int masar_curses_rows(void) { return current.screen == NULL ? 0 : getmaxy(stdscr); }

int masar_curses_columns(void) { return current.screen == NULL ? 0 : getmaxx(stdscr); }

bool masar_curses_adopt_size(void) {
  struct winsize size;
  if (current.screen == NULL || ioctl(current.output_fd, TIOCGWINSZ, &size) != 0) return false;
  // A serial line says 0x0: terminfo's own size stays.
  if (size.ws_row == 0 || size.ws_col == 0) return false;
  if (size.ws_row == getmaxy(stdscr) && size.ws_col == getmaxx(stdscr)) return false;
  if (resizeterm(size.ws_row, size.ws_col) != OK) return false;
  masar_curses_prepare_leaving();
  return true;
}

int masar_curses_colors(void) { return current.has_colors ? COLORS : 0; }

bool masar_curses_is_ansi(void) {
  return current.screen != NULL && cursor_address != NULL && strncmp(cursor_address, "\033[", 2) == 0;
}

void masar_curses_write(const uint8_t *bytes, size_t count) {
  // ncurses' own buffer is empty between two calls: doupdate and curs_set flush it.
  if (current.screen == NULL) return;
  masar_curses_write_all(current.output_fd, (const char *)bytes, count);
}
