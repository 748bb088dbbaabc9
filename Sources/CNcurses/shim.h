// What Swift cannot import from ncurses by itself: globals, macros and wide-character arrays.
#pragma once
#define NCURSES_WIDECHAR 1
#define _XOPEN_SOURCE_EXTENDED 1
#include <curses.h>
#include <stdint.h>
#include <stdio.h>
#include <term.h>
#include <wchar.h>

// Declared here too, since the libraries hide them from headers compiled as Swift does it.
int memfd_create(const char *name, unsigned int flags);
int wcwidth(wchar_t character);

// term.h defines short words as macros, which would change what other headers mean.
#undef lines
#undef columns
#undef bell
#undef tab
#undef newline

static inline WINDOW *curses_stdscr(void) { return stdscr; }
static inline int curses_colours(void) { return COLORS; }

static inline attr_t curses_bold(void) { return A_BOLD; }
static inline attr_t curses_dim(void) { return A_DIM; }
static inline attr_t curses_underline(void) { return A_UNDERLINE; }
static inline attr_t curses_reverse(void) { return A_REVERSE; }

/// A capability's text, or NULL where the terminal has none.
static inline const char *curses_capability(const char *name) {
  const char *text = tigetstr(name);
  return text == (const char *)-1 ? NULL : text;
}

/// Reads the description of a terminal. 1 when found, 0 when unknown or not a screen, -1 when there is no database.
static inline int curses_describe(const char *type, int output) {
  int found = -1;
  return setupterm(type, output, &found) == OK ? 1 : found;
}

/// Lets go of a description that `curses_describe` read.
static inline void curses_forget_description(void) {
  if (cur_term != NULL) del_curterm(cur_term);
}

/// A file that lies in memory only and is closed when another program is run, or NULL.
static inline FILE *curses_memory_file(void) {
  int descriptor = memfd_create("screen", 1 /* MFD_CLOEXEC */);
  return descriptor < 0 ? NULL : fdopen(descriptor, "w");
}

/// Starts ncurses with a file in the terminal's place. What is typed does not go through ncurses.
static inline SCREEN *curses_start(const char *type, FILE *output) {
  return newterm(type, output, stdin);
}

/// Fills one cell: a character and the marks on it. Of what follows the first scalar only marks without
/// a cell of their own stay, and none that asks for another form of it, which may be wider.
static inline void curses_set_cell(
    cchar_t *cell, const uint32_t *scalars, int count, attr_t attributes, short pair) {
  wchar_t text[CCHARW_MAX + 1] = {0};
  int kept = 0;
  for (int i = 0; i < count && kept < CCHARW_MAX; i++) {
    wchar_t scalar = (wchar_t)scalars[i];
    int is_form = scalar >= 0xFE00 && scalar <= 0xFE0F;
    if (i == 0 || (!is_form && wcwidth(scalar) == 0)) text[kept++] = scalar;
  }
  setcchar(cell, text, attributes, pair, NULL);
}

static inline void curses_write(int row, int column, const cchar_t *cells, int count) {
  mvwadd_wchnstr(stdscr, row, column, cells, count);
}

/// Makes the next update paint everything, whatever ncurses believes is on the screen.
static inline void curses_repaint(void) { clearok(curscr, TRUE); }
