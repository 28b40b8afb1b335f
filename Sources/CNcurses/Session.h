// What the files of this target share; not part of its interface.
#ifndef MASAR_SESSION_H
#define MASAR_SESSION_H

#ifndef _GNU_SOURCE
#define _GNU_SOURCE 1
#endif
#ifndef NCURSES_WIDECHAR
#define NCURSES_WIDECHAR 1
#endif

#include <ncurses.h>
#include <stdio.h>
#include <termios.h>

#include "CNcurses.h"

typedef struct {
  SCREEN *screen;
  FILE *input, *output;
  int input_fd, output_fd;
  /// Keys are read through a pad: reading through a window would repaint it.
  WINDOW *keys;
  bool has_colors;
  bool has_italic;
  /// U+FFFD where the locale has it, else '?'.
  wchar_t replacement;
  bool cursor_is_visible;
} masar_curses_session;

extern masar_curses_session masar_curses_current;

// --- Leave.c ---

/// Prepares what is written on entering and on leaving; called again when the size has changed.
void masar_curses_prepare_leaving(void);
/// Takes note of the modes of the terminal before ncurses changes them.
bool masar_curses_save_modes(int descriptor);
/// Takes note of the modes that ncurses has set, and completes what newterm has written.
void masar_curses_begin(void);
/// Takes the terminal again: our modes, and the alternate screen.
void masar_curses_enter(void);
/// Gives the terminal back exactly as it was found. Async-signal-safe; does nothing the second time.
void masar_curses_leave(void);
/// write(2) until everything is written or the terminal is gone. Async-signal-safe.
void masar_curses_write_all(int descriptor, const char *bytes, size_t count);

// --- Signals.c ---

bool masar_curses_catch_signals(void);
void masar_curses_release_signals(void);
int masar_curses_signal_descriptor(void);

#endif
