// Signals: a byte into a pipe for those the loop handles, and the crash handler.
#include "Session.h"

#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <unistd.h>

/// The loop hears of these through the pipe.
static const int reported[] = {SIGWINCH, SIGTSTP, SIGCONT, SIGHUP, SIGTERM, SIGINT};
/// These end the process at once, with the terminal given back. SIGQUIT (^\) is the user's way out
/// of a program that hangs.
static const int fatal[] = {SIGILL, SIGTRAP, SIGSEGV, SIGBUS, SIGFPE, SIGABRT, SIGQUIT};
#define COUNT(array) (sizeof(array) / sizeof *(array))

static int pipe_ends[2] = {-1, -1};
static struct sigaction before[NSIG];
static atomic_int interrupts;
static stack_t stack_before;
static void *crash_stack;

/// Takes a signal's default action, also on a thread that has it blocked.
static void take_default_action(int signal_number) {
  struct sigaction ours, action = {.sa_handler = SIG_DFL};
  sigemptyset(&action.sa_mask);
  sigaction(signal_number, &action, &ours);
  sigset_t set, mask;
  sigemptyset(&set);
  sigaddset(&set, signal_number);
  pthread_sigmask(SIG_UNBLOCK, &set, &mask);
  raise(signal_number);
  // Only after SIGTSTP, once the process is continued.
  pthread_sigmask(SIG_SETMASK, &mask, NULL);
  sigaction(signal_number, &ours, NULL);
}

static _Noreturn void die_of(int signal_number) {
  take_default_action(signal_number);
  _exit(128 + signal_number);
}

static void crash(int signal_number) {
  masar_curses_leave();
  die_of(signal_number);
}

static void report(int signal_number) {
  int error = errno;
  // A second ^C before the loop has come to see the first one: it hangs.
  if (signal_number == SIGINT && atomic_fetch_add(&interrupts, 1) > 0) crash(signal_number);
  unsigned char byte = (unsigned char)signal_number;
  ssize_t written = write(pipe_ends[1], &byte, 1);
  (void)written;  // A full pipe wakes the loop just as well.
  errno = error;
}

static void catch(int signal_number, void (*handler)(int), int flags) {
  struct sigaction action = {.sa_handler = handler, .sa_flags = flags};
  sigemptyset(&action.sa_mask);
  sigaction(signal_number, NULL, &before[signal_number]);
  // nohup and background jobs of simple shells: ignored on entry stays ignored. The crash signals
  // are taken from whoever has them: Swift's backtracer would wait 30 s for a key on a terminal
  // that is still raw.
  bool may_ignore = signal_number == SIGQUIT || handler == report;
  if (may_ignore && before[signal_number].sa_handler == SIG_IGN) return;
  sigaction(signal_number, &action, NULL);
}

/// A stack overflow leaves no room for a handler on the stack it happened on. Other threads have
/// no second stack; an overflow there cannot be caught.
static void use_crash_stack(void) {
  size_t size = (size_t)SIGSTKSZ > 65536 ? (size_t)SIGSTKSZ : 65536;
  crash_stack = malloc(size);
  stack_t stack = {.ss_sp = crash_stack, .ss_size = size};
  if (crash_stack == NULL || sigaltstack(&stack, &stack_before) != 0) {
    free(crash_stack);
    crash_stack = NULL;
  }
}

bool masar_curses_catch_signals(void) {
  if (pipe_ends[0] < 0 && pipe2(pipe_ends, O_NONBLOCK | O_CLOEXEC) != 0) return false;
  atomic_store(&interrupts, 0);
  use_crash_stack();
  for (size_t i = 0; i < COUNT(reported); i++) catch (reported[i], report, SA_RESTART);
  for (size_t i = 0; i < COUNT(fatal); i++) catch (fatal[i], crash, SA_ONSTACK);
  catch (SIGPIPE, SIG_IGN, 0);
  return true;
}

void masar_curses_release_signals(void) {
  for (size_t i = 0; i < COUNT(reported); i++) sigaction(reported[i], &before[reported[i]], NULL);
  for (size_t i = 0; i < COUNT(fatal); i++) sigaction(fatal[i], &before[fatal[i]], NULL);
  sigaction(SIGPIPE, &before[SIGPIPE], NULL);
  if (crash_stack == NULL) return;
  sigaltstack(&stack_before, NULL);
  free(crash_stack);
  crash_stack = NULL;
}

int masar_curses_signal_descriptor(void) { return pipe_ends[0]; }

int masar_curses_next_signal(void) {
  unsigned char byte;
  if (pipe_ends[0] < 0 || read(pipe_ends[0], &byte, 1) != 1) return -1;
  if (byte == SIGINT) atomic_store(&interrupts, 0);
  return byte;
}

void masar_curses_reenter(void) {
  if (masar_curses_current.screen == NULL) return;
  masar_curses_enter();
  masar_curses_forget_screen();
}

void masar_curses_stop_process(void) {
  if (masar_curses_current.screen == NULL) return;
  if (before[SIGTSTP].sa_handler == SIG_IGN) return;
  masar_curses_leave();
  take_default_action(SIGTSTP);
  masar_curses_reenter();
}

_Noreturn void masar_curses_reraise(int signal_number) {
  masar_curses_leave();
  die_of(signal_number);
}
