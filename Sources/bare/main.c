/* The least that a full-screen list over SQLite can do: what `bench` holds the real program against.
   Plain ncurses, plain SQLite; j and k move a highlighted row, q ends it. */
#define NCURSES_WIDECHAR 1
#define _XOPEN_SOURCE_EXTENDED 1
#include <curses.h>
#include <locale.h>
#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { MOST_ROWS = 200, NAME_SIZE = 128 };

static char names[MOST_ROWS][NAME_SIZE];
static int count;

static int read_services(const char *path) {
  sqlite3 *database;
  sqlite3_stmt *statement;
  if (sqlite3_open_v2(path, &database, SQLITE_OPEN_READWRITE, NULL) != SQLITE_OK) return 0;
  if (sqlite3_prepare_v2(database, "SELECT name, kind, expiresOn FROM service ORDER BY name, id LIMIT 200", -1,
                         &statement, NULL) != SQLITE_OK) return 0;
  while (sqlite3_step(statement) == SQLITE_ROW && count < MOST_ROWS)
    snprintf(names[count++], NAME_SIZE, "%-40.40s %-12s %lld",
             (const char *)sqlite3_column_text(statement, 0),
             (const char *)sqlite3_column_text(statement, 1),
             (long long)sqlite3_column_int64(statement, 2));
  sqlite3_finalize(statement);
  sqlite3_close(database);
  return 1;
}

static void draw(int selected) {
  erase();
  box(stdscr, 0, 0);
  mvaddstr(0, 3, " Services ");
  for (int row = 0; row < count && row < LINES - 2; row++) {
    if (row == selected) attron(A_REVERSE);
    mvprintw(row + 1, 2, "%-*.*s", COLS - 4, COLS - 4, names[row]);
    if (row == selected) attroff(A_REVERSE);
  }
  mvaddstr(LINES - 1, 3, " j k q ");
  refresh();
}

int main(int argc, char **argv) {
  if (argc < 2 || !read_services(argv[1])) return 1;
  setlocale(LC_ALL, "");
  if (newterm(NULL, stdout, stdin) == NULL) return 1;
  start_color();
  use_default_colors();
  raw();
  noecho();
  keypad(stdscr, TRUE);
  set_escdelay(25);
  curs_set(0);
  int selected = 0;
  for (;;) {
    draw(selected);
    int key = getch();
    if (key == 'j' && selected < count - 1) selected++;
    else if (key == 'k' && selected > 0) selected--;
    else if (key == 'q' || key == ERR) break;
  }
  endwin();
  return 0;
}
