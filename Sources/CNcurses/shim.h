// What Swift cannot import from ncurses by itself: globals, macros and wide-character arrays.
#pragma once
#define NCURSES_WIDECHAR 1
#define _XOPEN_SOURCE_EXTENDED 1
#include <curses.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <term.h>

// Where ncurses itself puts every byte: into its buffer, which `doupdate` writes. Exported since 1999, but declared
// only in its own headers.
extern int _nc_outch(int byte);

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

/// Starts ncurses with a file in the terminal's place. What is typed does not go through ncurses.
static inline SCREEN *curses_start(const char *type, FILE *output) {
  return newterm(type, output, stdin);
}

/// Ends the state of being about to start, in which ncurses writes after every move of the cursor; it lasts until
/// the first update that follows an `endwin`.
static inline void curses_begin_updates(void) {
  endwin();
  doupdate();
}

/// Puts bytes before those of the next update.
static inline void curses_send(const char *bytes, size_t count) {
  for (size_t i = 0; i < count; i++) _nc_outch((unsigned char)bytes[i]);
}

/// Fills one cell.
/// @param scalars a character and up to two marks on it, 21 bits each, the character lowest; 0 where there is no mark.
static inline void curses_set_cell(
    cchar_t *cell, uint64_t scalars, attr_t attributes, short pair) {
  const wchar_t base = scalars & 0x1FFFFF;
  if (scalars >> 21 == 0) {
    // What `setcchar` makes of one character, without asking once more how wide it is.
    memset(cell, 0, sizeof *cell);
    cell->attr = (attributes & ~A_COLOR) | COLOR_PAIR(pair);
    cell->chars[0] = base;
#if NCURSES_EXT_COLORS
    cell->ext_color = pair;
#endif
    return;
  }
  const wchar_t text[] = {base, scalars >> 21 & 0x1FFFFF, scalars >> 42 & 0x1FFFFF, 0};
  setcchar(cell, text, attributes, pair, NULL);
}

static inline void curses_write(int row, int column, const cchar_t *cells, int count) {
  mvwadd_wchnstr(stdscr, row, column, cells, count);
}

/// Makes the next update paint everything, whatever ncurses believes is on the screen.
static inline void curses_repaint(void) { clearok(curscr, TRUE); }
