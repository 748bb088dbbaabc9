#define _GNU_SOURCE
#include "TerminalGuard.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <termios.h>
#include <unistd.h>

#include "CrashReport.h"

/// Signals that end the program because of a mistake in it.
static const int crashes[] = {SIGSEGV, SIGABRT, SIGILL, SIGTRAP, SIGBUS, SIGFPE, SIGSYS};
/// Signals that do not end a program which does nothing about them, and SIGKILL, about which none can do anything.
/// A file that may not grow (SIGXFSZ) is told by the write that fails.
static const int harmless[] = {SIGCHLD, SIGCONT, SIGURG,  SIGWINCH, SIGSTOP,
                               SIGTSTP, SIGTTIN, SIGTTOU, SIGXFSZ,  SIGKILL};

#define COUNT(array) (sizeof(array) / sizeof *(array))

static volatile sig_atomic_t holding;  // The terminal is ours now and must be given back.
static int terminal_input, terminal_output;
static struct termios saved, raw;
static char leave_text[1024];
static volatile size_t leave_length;
static int wakeup_pipe[2] = {-1, -1};
/// What is written to stderr while the screen is ours is kept here, and shown after the screen is given back.
static int error_notes = -1, true_error = -1;
static char crash_stack[64 * 1024];

static void note_errors(void) {
  if (!isatty(STDERR_FILENO)) return;
  if (error_notes < 0) error_notes = memfd_create("stderr", MFD_CLOEXEC);
  if (true_error < 0) true_error = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 3);
  if (error_notes >= 0 && true_error >= 0) dup2(error_notes, STDERR_FILENO);
}

static void show_errors(void) {
  if (error_notes < 0 || true_error < 0) return;
  dup2(true_error, STDERR_FILENO);
  copy_notes(error_notes, STDERR_FILENO);
}

/// A terminal that takes nothing any more must not keep a dying program alive.
static void write_leave_text(void) {
  if (leave_length == 0) return;
  struct pollfd room = {.fd = terminal_output, .events = POLLOUT};
  if (poll(&room, 1, 200) == 1 && (room.revents & POLLOUT) != 0) {
    ssize_t ignored = write(terminal_output, leave_text, leave_length);
    (void)ignored;
  }
}

/// Async-signal-safe. In the background the shell owns the modes, so they stay as they are. A terminal that does not
/// control the program (-1) has no background.
static void give_back(void) {
  if (!holding) return;
  holding = 0;
  write_leave_text();
  pid_t front = tcgetpgrp(terminal_input);
  if (front == -1 || front == getpgrp()) tcsetattr(terminal_input, TCSANOW, &saved);
}

static void end_truly(int signal_number) {
  signal(signal_number, SIG_DFL);
  sigset_t only;
  sigemptyset(&only);
  sigaddset(&only, signal_number);
  sigprocmask(SIG_UNBLOCK, &only, NULL);
  raise(signal_number);
}

static void on_ending(int signal_number) {
  signal(SIGTTOU, SIG_IGN);
  give_back();
  show_errors();
  end_truly(signal_number);
}

static void on_crash(int signal_number, siginfo_t *info, void *machine) {
  signal(SIGTTOU, SIG_IGN);
  give_back();
  write_crash_report(signal_number, info, machine, error_notes);
  show_errors();
  end_truly(signal_number);
}

static void on_wakeup(int signal_number) {
  int before = errno;
  char letter = signal_number == SIGWINCH  ? TERMINAL_GUARD_RESIZED
                : signal_number == SIGTSTP ? TERMINAL_GUARD_STOPPED
                                           : TERMINAL_GUARD_CONTINUED;
  ssize_t ignored = write(wakeup_pipe[1], &letter, 1);  // A full pipe says enough already.
  (void)ignored;
  errno = before;
}

static void handle(int signal_number, void (*handler)(int)) {
  struct sigaction action = {.sa_handler = handler, .sa_flags = SA_ONSTACK};
  sigfillset(&action.sa_mask);
  sigaction(signal_number, &action, NULL);
}

static int is_ignored(int signal_number) {
  struct sigaction now;
  return sigaction(signal_number, NULL, &now) == 0 && now.sa_handler == SIG_IGN;
}

static int is_among(const int *signals, size_t count, int signal_number) {
  for (size_t i = 0; i < count; i++)
    if (signals[i] == signal_number) return 1;
  return 0;
}

/// Every other signal ends the program on somebody's wish: those of old, and all that have only a number.
static int is_ending(int signal_number) {
  return !is_among(crashes, COUNT(crashes), signal_number) &&
         !is_among(harmless, COUNT(harmless), signal_number);
}

static void watch_signals(void) {
  stack_t stack = {.ss_sp = crash_stack, .ss_size = sizeof crash_stack};
  sigaltstack(&stack, NULL);
  sigset_t ours;
  sigemptyset(&ours);
  for (int ending = 1; ending < NSIG; ending++) {
    if (!is_ending(ending)) continue;
    sigaddset(&ours, ending);
    if (!is_ignored(ending)) handle(ending, on_ending);  // `nohup` keeps its meaning.
  }
  for (size_t i = 0; i < COUNT(crashes); i++) {
    struct sigaction action = {.sa_sigaction = on_crash, .sa_flags = SA_ONSTACK | SA_SIGINFO};
    sigfillset(&action.sa_mask);
    sigaddset(&ours, crashes[i]);
    sigaction(crashes[i], &action, NULL);
  }
  const int wakeups[] = {SIGWINCH, SIGTSTP, SIGCONT};
  for (size_t i = 0; i < COUNT(wakeups); i++) {
    sigaddset(&ours, wakeups[i]);
    if (!is_ignored(wakeups[i])) handle(wakeups[i], on_wakeup);
  }
  sigprocmask(SIG_UNBLOCK, &ours, NULL);  // A parent may have left them blocked.
}

static void choose_raw_modes(void) {
  raw = saved;
  cfmakeraw(&raw);
  raw.c_cc[VMIN] = 1;
  raw.c_cc[VTIME] = 0;
}

int terminal_guard_start(int input, int output) {
  if (holding) return 0;
  if (tcgetattr(input, &saved) != 0) return errno;
  if (wakeup_pipe[0] < 0 && pipe2(wakeup_pipe, O_NONBLOCK | O_CLOEXEC) != 0) return errno;
  terminal_input = input;
  terminal_output = output;
  leave_length = 0;
  choose_raw_modes();
  static int is_registered;
  if (!is_registered) is_registered = atexit(terminal_guard_stop) == 0;
  watch_signals();
  note_errors();
  holding = 1;
  if (tcsetattr(input, TCSADRAIN, &raw) != 0) {
    int reason = errno;
    terminal_guard_stop();
    return reason;
  }
  return 0;
}

void terminal_guard_set_leave(const char *leave) {
  size_t length = strnlen(leave, sizeof leave_text);
  leave_length = 0;
  memcpy(leave_text, leave, length);
  leave_length = length;  // Last: a signal in between finds all of it or nothing.
}

void terminal_guard_stop(void) {
  if (!holding) return;
  give_back();
  show_errors();
  const int ours[] = {SIGWINCH, SIGTSTP, SIGCONT};
  for (size_t i = 0; i < COUNT(ours); i++)
    if (!is_ignored(ours[i])) signal(ours[i], SIG_DFL);
}

int terminal_guard_suspend(void) {
  if (!holding || is_ignored(SIGTSTP)) return 0;
  give_back();
  show_errors();
  signal(SIGTSTP, SIG_DFL);
  signal(SIGCONT, SIG_DFL);  // Going on is no news to who asked to stop.
  kill(0, SIGTSTP);  // The whole job, as the terminal itself does it: a wrapper script stops too.
  handle(SIGTSTP, on_wakeup);
  handle(SIGCONT, on_wakeup);
  note_errors();
  terminal_guard_make_raw();
  holding = 1;
  return 1;
}

void terminal_guard_make_raw(void) { tcsetattr(terminal_input, TCSADRAIN, &raw); }

int terminal_guard_wakeups(void) { return wakeup_pipe[0]; }
