// Gives the terminal back on every way out: exit, signal or crash. Kept in C because a signal handler
// may only call a few functions, and none of Swift's runtime.
#pragma once
#include <stddef.h>

/// Saves the modes of the terminal, makes it raw and watches over it until `terminal_guard_stop`.
/// Returns 0, or an errno.
int terminal_guard_start(int input, int output);

/// What to write to the terminal to give it back, from now on. Told before the first frame is shown, so
/// that a program which ends before that leaves no trace.
void terminal_guard_set_leave(const char *leave);

/// Gives the terminal back and stops watching. Safe to call twice.
void terminal_guard_stop(void);

/// Gives the terminal back, stops the program as Ctrl-Z does, and takes the terminal again when the
/// program goes on. Returns 0 at once where the parent ignores stops, otherwise 1.
int terminal_guard_suspend(void);

/// Makes the terminal raw again after somebody else changed it.
void terminal_guard_make_raw(void);

/// Readable when a signal came: one byte each, see the letters below.
int terminal_guard_wakeups(void);

enum {
  TERMINAL_GUARD_RESIZED = 'w',
  TERMINAL_GUARD_STOPPED = 't',
  TERMINAL_GUARD_CONTINUED = 'c',
};

/// Where to write a report if the program crashes. No file is made before that.
void terminal_guard_set_crash_report(const char *path);

/// What the program is doing, for the crash report.
void terminal_guard_set_context(const char *context);
