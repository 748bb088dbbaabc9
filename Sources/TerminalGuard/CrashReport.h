#pragma once
#include <signal.h>

/// Writes what is known about a crash to the path given before. Async-signal-safe.
void write_crash_report(int signal_number, siginfo_t *info, void *machine, int error_notes);

/// Copies kept error text to a file, and forgets it. Async-signal-safe.
void copy_notes(int notes, int destination);
