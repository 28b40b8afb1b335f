// What can be found out before anything is written.
#include "Session.h"

#include <langinfo.h>
#include <locale.h>
#include <string.h>
#include <term.h>
#include <unistd.h>

bool masar_curses_is_terminal(int descriptor) { return isatty(descriptor) == 1; }

int masar_curses_probe(const char *term, int descriptor) {
  int status = -1;
  if (setupterm(term, descriptor, &status) != OK || cur_term == NULL) {
    return status == -1 ? MASAR_CURSES_NO_DATABASE : MASAR_CURSES_UNKNOWN;
  }
  // ncurses accepts TERM=dumb and then draws one endless line.
  bool usable = cursor_address != NULL && *cursor_address != '\0' && !hard_copy;
  del_curterm(cur_term);
  return usable ? MASAR_CURSES_USABLE : MASAR_CURSES_DUMB;
}

// Of LC_ALL one category that the host lacks makes all fail, and a decimal comma would find its way
// into everything that formats numbers through C.
bool masar_curses_use_locale(const char *name) { return setlocale(LC_CTYPE, name) != NULL; }

bool masar_curses_locale_is_utf8(void) { return strcmp(nl_langinfo(CODESET), "UTF-8") == 0; }
