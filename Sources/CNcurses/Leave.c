// The one way out of the terminal, for a normal end, ^Z and a crash alike.
//
// endwin() is not used. It cannot run in a signal handler; it writes a carriage return after the
// alternate screen is gone, which moves the shell's cursor; and it resets the palette (`oc`),
// which undoes colours that the user has set. What is written instead is put together here at the
// start, so that a signal handler has nothing to do but write(2) and tcsetattr.
#include "Session.h"

#include <errno.h>
#include <poll.h>
#include <pthread.h>
#include <signal.h>
#include <stdatomic.h>
#include <string.h>
#include <term.h>
#include <unistd.h>

typedef struct {
  char bytes[1024];
  size_t count;
} sequence;

// ECMA-48 BDSM: "explicit" tells a terminal with bidi of its own that rows come in visual order.
static sequence reordering_off = {"\033[8l", 4};
static sequence reordering_on = {"\033[8h", 4};

static sequence entering;
// Two, so that the one a handler may be reading is never being written.
static sequence leaving[2];
static atomic_int leaving_index;
static atomic_int has_terminal;

static int saved_descriptor = -1;
static struct termios saved_modes, own_modes;

static void append(sequence *sequence, const char *bytes) {
  size_t count = strlen(bytes);
  if (sequence->count + count >= sizeof sequence->bytes) return;
  memcpy(sequence->bytes + sequence->count, bytes, count + 1);
  sequence->count += count;
}

/// Appends a terminfo string without its padding (`$<5>`): no terminal of today needs it, and
/// tputs would sleep.
static void append_capability(sequence *sequence, const char *capability) {
  if (capability == NULL || capability == (char *)-1) return;
  char plain[256];
  size_t count = 0;
  for (const char *next = capability; *next != '\0' && count + 1 < sizeof plain; next++) {
    const char *end = next[0] == '$' && next[1] == '<' ? strchr(next, '>') : NULL;
    if (end != NULL) {
      next = end;
    } else {
      plain[count++] = *next;
    }
  }
  plain[count] = '\0';
  append(sequence, plain);
}

/// What shows the cursor and nothing else: xterm's own `cnorm` also stops its blinking.
static const char *cursor_shown(void) {
  bool usual = cursor_invisible != NULL && strcmp(cursor_invisible, "\033[?25l") == 0;
  return usual ? "\033[?25h" : cursor_normal;
}

void masar_curses_write_all(int descriptor, const char *bytes, size_t count) {
  while (count > 0) {
    ssize_t written = write(descriptor, bytes, count);
    if (written > 0) {
      bytes += written;
      count -= (size_t)written;
    } else if (written < 0 && errno == EAGAIN) {
      struct pollfd ready = {.fd = descriptor, .events = POLLOUT};
      // A terminal that takes nothing for a second will not take it at all.
      if (poll(&ready, 1, 1000) == 0) return;
    } else if (written == 0 || errno != EINTR) {
      return;
    }
  }
}

static void write_sequence(const sequence *sequence) {
  masar_curses_write_all(masar_curses_current.output_fd, sequence->bytes, sequence->count);
}

void masar_curses_prepare_leaving(void) {
  entering.count = 0;
  append(&entering, reordering_off.bytes);
  append_capability(&entering, enter_ca_mode);
  append_capability(&entering, keypad_xmit);

  int next = 1 - atomic_load(&leaving_index);
  sequence *out = &leaving[next];
  out->count = 0;
  append_capability(out, exit_insert_mode);
  append_capability(out, enter_am_mode);
  if (change_scroll_region != NULL) {
    append_capability(out, tparm(change_scroll_region, 0, LINES - 1));
  }
  append_capability(out, exit_attribute_mode);
  append_capability(out, orig_pair);
  append(out, reordering_on.bytes);
  append_capability(out, keypad_local);
  if (exit_ca_mode == NULL) {
    // Without an alternate screen what was there is lost; the shell gets a clean last line.
    append_capability(out, tparm(cursor_address, LINES - 1, 0));
    append_capability(out, clr_eol);
  }
  append_capability(out, cursor_shown());
  append_capability(out, exit_ca_mode);
  atomic_store(&leaving_index, next);

  // curs_set shall not stop the blinking either.
  if (cursor_normal != NULL) cursor_normal = (char *)(uintptr_t)cursor_shown();
}

bool masar_curses_save_modes(int descriptor) {
  if (tcgetattr(descriptor, &saved_modes) != 0) return false;
  saved_descriptor = descriptor;
  return true;
}

void masar_curses_begin(void) {
  tcgetattr(saved_descriptor, &own_modes);
  atomic_store(&has_terminal, 1);
  // Before the screen is cleared: VTE keeps with each row whether it may be reordered.
  write_sequence(&reordering_off);
  // The empty screen goes out now: nothing else flushes, on every terminal, what newterm and keypad
  // have put into ncurses' buffer.
  wnoutrefresh(stdscr);
  doupdate();
}

/// Sets modes also from the background, where the kernel would stop the process instead.
static void set_modes(const struct termios *modes) {
  sigset_t background, before;
  sigemptyset(&background);
  sigaddset(&background, SIGTTOU);
  pthread_sigmask(SIG_BLOCK, &background, &before);
  tcsetattr(saved_descriptor, TCSANOW, modes);
  pthread_sigmask(SIG_SETMASK, &before, NULL);
}

void masar_curses_enter(void) {
  // From the background the kernel stops the process here, until it is brought to the foreground;
  // nothing has been written yet.
  while (tcsetattr(saved_descriptor, TCSADRAIN, &own_modes) != 0 && errno == EINTR) continue;
  // SIGSTOP cannot be caught: then the terminal was never given back. Leaving first keeps what
  // terminals stack on entering (title, saved cursor) in balance.
  if (atomic_exchange(&has_terminal, 1) != 0) write_sequence(&leaving[atomic_load(&leaving_index)]);
  write_sequence(&entering);
  if (!masar_curses_current.cursor_is_visible && cursor_invisible != NULL) {
    masar_curses_write_all(
        masar_curses_current.output_fd, cursor_invisible, strlen(cursor_invisible));
  }
}

void masar_curses_leave(void) {
  if (atomic_exchange(&has_terminal, 0) == 0) return;
  write_sequence(&leaving[atomic_load(&leaving_index)]);
  set_modes(&saved_modes);
}

void masar_curses_set_reordering(const char *off, const char *on) {
  // What was switched off before is switched on again with the sequence that belongs to it.
  if (atomic_load(&has_terminal) != 0) write_sequence(&reordering_on);
  reordering_off.count = 0;
  reordering_off.bytes[0] = '\0';
  reordering_on = reordering_off;
  append(&reordering_off, off);
  append(&reordering_on, on);
  masar_curses_prepare_leaving();
  if (atomic_load(&has_terminal) != 0) write_sequence(&reordering_off);
}
