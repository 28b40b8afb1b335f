// Waiting, and what the terminal sends.
//
// Bytes are fetched with wgetch rather than get_wch: get_wch loses a character whose bytes come in
// two packets, and lets an invalid byte swallow up to fifteen that follow it. ncurses finds the
// keys that terminfo describes; characters and everything unknown are put together by the caller.
#include "Session.h"

#include <errno.h>
#include <poll.h>
#include <string.h>
#include <sys/ioctl.h>
#include <term.h>
#include <time.h>

int64_t masar_curses_milliseconds(void) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

bool masar_curses_wait(bool for_terminal, int descriptor, int other_descriptor, int milliseconds) {
  struct pollfd sources[] = {
      {.fd = for_terminal ? masar_curses_current.input_fd : -1, .events = POLLIN},
      {.fd = masar_curses_signal_descriptor(), .events = POLLIN},
      {.fd = descriptor, .events = POLLIN},
      {.fd = other_descriptor, .events = POLLIN},
  };
  int64_t end = masar_curses_milliseconds() + milliseconds;
  while (true) {
    int ready = poll(sources, 4, milliseconds);
    if (ready >= 0 || errno != EINTR) return ready != 0;
    if (milliseconds < 0) continue;
    int64_t left = end - masar_curses_milliseconds();
    milliseconds = left > 0 ? (int)left : 0;
  }
}

int masar_curses_next_key(void) {
  if (masar_curses_current.screen == NULL) return -1;
  int code = wgetch(masar_curses_current.keys);
  return code == ERR ? -1 : code;
}

const char *masar_curses_key_name(int code) {
  const char *name = keyname(code);
  return name != NULL ? name : "";
}

bool masar_curses_input_is_closed(void) {
  if (masar_curses_current.screen == NULL) return true;
  struct pollfd source = {.fd = masar_curses_current.input_fd, .events = POLLIN};
  if (poll(&source, 1, 0) <= 0) return false;
  // Readable with nothing to read is an end of file, which would stay readable for ever.
  int waiting = 0;
  bool empty = ioctl(source.fd, FIONREAD, &waiting) != 0 || waiting == 0;
  return empty && (source.revents & (POLLIN | POLLHUP | POLLERR | POLLNVAL)) != 0;
}

bool masar_curses_backspace_is_control_h(void) {
  if (key_backspace == NULL || strcmp(key_backspace, "\b") == 0) return true;
  struct termios modes;
  bool known = tcgetattr(masar_curses_current.input_fd, &modes) == 0;
  return known && modes.c_cc[VERASE] == '\b';
}
