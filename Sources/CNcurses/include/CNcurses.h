#ifndef MASAR_CNCURSES_H
#define MASAR_CNCURSES_H

// ncurses behind a prefix.
//
// Swift cannot import what ncurses is made of (`stdscr` and `COLS` are mutable globals, `A_BOLD` is a
// macro with a cast, many calls are variadic), and a signal handler must not be Swift at all. So
// this header speaks in plain C types only and does not include <ncurses.h>.
//
// ncurses is one global terminal, and so is this: one session at a time, used from one thread.
// The exceptions are the signal handlers.

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

// --- Probe.c: before a session; nothing here writes to the terminal ---

/// What terminfo knows of a terminal.
enum {
  MASAR_CURSES_USABLE = 0,
  MASAR_CURSES_UNKNOWN = 1,
  /// It cannot place the cursor, as TERM=dumb.
  MASAR_CURSES_DUMB = 2,
  MASAR_CURSES_NO_DATABASE = 3,
};
int masar_curses_probe(const char *term, int descriptor);

bool masar_curses_is_terminal(int descriptor);

/// setlocale for characters alone; all else stays as in the C locale. "" is what the environment says.
bool masar_curses_use_locale(const char *name);
bool masar_curses_locale_is_utf8(void);

// --- Session.c ---

/// Starts a session. On failure (false) the terminal, its modes and the signal dispositions are as
/// they were, and nothing has been written.
bool masar_curses_start(const char *term, int input, int output, bool wants_color);
/// Leaves the terminal as it was found and frees everything. Does nothing without a session.
void masar_curses_stop(void);

int masar_curses_rows(void);
int masar_curses_columns(void);
/// Asks the kernel for the size and adopts it. Returns whether it has changed.
bool masar_curses_adopt_size(void);
/// The colours of the terminal; 0 where there are none or none are wanted.
int masar_curses_colors(void);
/// Whether terminfo's sequences are those of ECMA-48.
bool masar_curses_is_ansi(void);
/// What keeps the terminal from putting right-to-left text in order by itself, and what lets it do so
/// again: sent now, on leaving and, after a stop or a crash, as part of giving the terminal back.
/// At most 255 bytes each.
void masar_curses_set_reordering(const char *off, const char *on);
/// Writes bytes past ncurses, after everything that ncurses has written.
void masar_curses_write(const uint8_t *bytes, size_t count);

// --- Signals.c ---

/// One byte for every signal that was caught and not yet fetched: its number, or -1.
int masar_curses_next_signal(void);
/// Gives the terminal back, stops the process as ^Z does, and takes the terminal again when the
/// process is continued.
void masar_curses_stop_process(void);
/// Takes the terminal again after somebody else may have written to it or changed its modes.
void masar_curses_reenter(void);
/// Ends the process by the default action of a signal.
_Noreturn void masar_curses_reraise(int signal_number);

// --- Input.c ---

/// Waits until the terminal (unless told not to look), a caught signal or one of two further
/// descriptors (-1: none) has something. Returns false where the time ran out; -1 waits for ever.
bool masar_curses_wait(bool for_terminal, int descriptor, int other_descriptor, int milliseconds);
/// The next byte (0-255) or key code (above), or -1 where nothing is waiting.
int masar_curses_next_key(void);
/// terminfo's name of a key code, such as "KEY_UP" or "kUP5"; empty where it has none. Valid until
/// the next call.
const char *masar_curses_key_name(int code);
/// Whether the terminal is gone. Call it only after masar_curses_next_key has returned -1.
bool masar_curses_input_is_closed(void);
/// Whether ^H is what the backspace key sends, by terminfo or by the terminal's settings.
bool masar_curses_backspace_is_control_h(void);
/// A clock that is never set back, in milliseconds.
int64_t masar_curses_milliseconds(void);

// --- Paint.c ---

enum {
  MASAR_CURSES_BOLD = 1,
  MASAR_CURSES_DIM = 2,
  MASAR_CURSES_ITALIC = 4,
  MASAR_CURSES_UNDERLINE = 8,
  MASAR_CURSES_REVERSE = 16,
  MASAR_CURSES_CONCEALED = 32,
};

/// A character with its marks, one or two cells wide.
typedef struct {
  uint32_t base;
  /// Ends at the first 0.
  uint32_t marks[4];
  /// An index into the palette, -1 for the terminal's own colour.
  int16_t foreground, background;
  uint8_t attributes;
  uint8_t width;
} masar_curses_cell;

/// Replaces a whole row, from the left; what is left of it becomes blank. Nothing is sent yet.
///
/// What the C library cannot print, or would make wider or narrower than `width`, is replaced by
/// U+FFFD or '?', so that the columns of everything after it stay right.
void masar_curses_put_row(int row, const masar_curses_cell *cells, int count);
/// Empties the grid. Nothing is sent yet.
void masar_curses_erase(void);
/// Has the next update repaint everything, whatever the terminal is thought to show.
void masar_curses_forget_screen(void);
/// Sends what has changed. A negative row hides the cursor.
void masar_curses_update(int cursor_row, int cursor_column);

#endif
