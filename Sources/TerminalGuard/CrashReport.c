#define _GNU_SOURCE
#include "CrashReport.h"

#include <fcntl.h>
#include <stdint.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/ucontext.h>
#include <sys/uio.h>
#include <unistd.h>

#include "TerminalGuard.h"

static char report_path[4096];
static char last_context[512];

/// Where the program lies in memory, so that addresses in it can be looked up with addr2line.
extern const char __ehdr_start[] __attribute__((weak));

static void put(int file, const char *text) {
  ssize_t ignored = write(file, text, strlen(text));
  (void)ignored;
}

static void put_number(int file, const char *label, uint64_t number, unsigned base) {
  char digits[24];
  char *start = digits + sizeof digits - 1;
  *start = '\0';
  do {
    *--start = "0123456789abcdef"[number % base];
    number /= base;
  } while (number != 0);
  put(file, label);
  if (base == 16) put(file, "0x");
  put(file, start);
  put(file, "\n");
}

/// Where the machine was: the instruction, and the frame that it belongs to.
typedef struct {
  uint64_t instruction, frame;
} Place;

static Place place_of(void *machine) {
  ucontext_t *context = machine;
  if (context == NULL) return (Place){0};
#if defined(__x86_64__)
  return (Place){
      (uint64_t)context->uc_mcontext.gregs[REG_RIP], (uint64_t)context->uc_mcontext.gregs[REG_RBP]};
#elif defined(__aarch64__)
  return (Place){context->uc_mcontext.pc, context->uc_mcontext.regs[29]};
#else
  return (Place){0};
#endif
}

/// Swift keeps a chain of frames: each holds the address of its caller's, and where to return to. The
/// kernel reads them, so that a broken chain ends the list and not the program.
static void put_callers(int file, void *machine) {
  Place place = place_of(machine);
  for (int depth = 0; depth < 40 && place.instruction != 0; depth++) {
    put_number(file, depth == 0 ? "at: " : "called from: ", place.instruction, 16);
    uint64_t words[2] = {0};
    struct iovec here = {words, sizeof words};
    struct iovec there = {(void *)(uintptr_t)place.frame, sizeof words};
    if (process_vm_readv(getpid(), &here, 1, &there, 1, 0) != sizeof words) break;
    if (words[0] <= place.frame) break;
    place = (Place){words[1], words[0]};
  }
}

static void copy_tail(int notes, int destination) {
  char block[4096];
  off_t end = lseek(notes, 0, SEEK_END);
  off_t at = end > 65536 ? end - 65536 : 0;
  ssize_t count;
  while (at < end && (count = pread(notes, block, sizeof block, at)) > 0) {
    if (write(destination, block, (size_t)count) != count) break;
    at += count;
  }
}

void copy_notes(int notes, int destination) {
  copy_tail(notes, destination);
  int ignored = ftruncate(notes, 0);
  (void)ignored;
  lseek(notes, 0, SEEK_SET);
}

void write_crash_report(int signal_number, siginfo_t *info, void *machine, int error_notes) {
  if (report_path[0] == '\0') return;
  int file = open(report_path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
  if (file < 0) return;
  // One of before may have been anybody's to read.
  int ignored = fchmod(file, 0600);
  (void)ignored;
  put_number(file, "signal: ", (uint64_t)signal_number, 10);
  put_number(file, "pid: ", (uint64_t)getpid(), 10);
  put_number(file, "code: ", (uint32_t)info->si_code, 16);
  put_number(file, "address: ", (uint64_t)(uintptr_t)info->si_addr, 16);
  put_number(file, "program: ", (uint64_t)(uintptr_t)__ehdr_start, 16);
  put(file, "context: ");
  put(file, last_context);
  put(file, "\n");
  put_callers(file, machine);
  if (error_notes >= 0) copy_tail(error_notes, file);
  close(file);
}

static void keep(char *place, size_t room, const char *text) {
  size_t length = strnlen(text, room - 1);
  memcpy(place, text, length);
  place[length] = '\0';
}

void terminal_guard_set_crash_report(const char *path) {
  keep(report_path, sizeof report_path, path);
}

void terminal_guard_set_context(const char *context) {
  keep(last_context, sizeof last_context, context);
}
