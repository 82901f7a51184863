// Paints given pictures with ncurses and nothing else: what the console is measured against.
//
// bare-painter FILE: paints the first picture, the next one at each `j`, ends at `Q`.
// The file: columns, rows, styles, pictures; a line for each style with its attributes and
// colours; for each picture the place of the cursor and for each row its text and its styles.
#define NCURSES_WIDECHAR 1
#define _XOPEN_SOURCE_EXTENDED 1
#define _GNU_SOURCE
#include <curses.h>
#include <locale.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <wchar.h>

typedef struct {
  int row, column;
  cchar_t *cells;
  int *used;
} Picture;

static int columns, rows, styles, pictures;
static attr_t attributes[96];

static bool read_line(FILE *file, char *line, int room) {
  if (fgets(line, room, file) == NULL) return false;
  line[strcspn(line, "\n")] = '\0';
  return true;
}

static bool read_styles(FILE *file) {
  for (int i = 0; i < styles; i++) {
    int bits, foreground, background;
    if (fscanf(file, "%d %d %d\n", &bits, &foreground, &background) != 3) return false;
    attributes[i] = (bits & 1 ? A_BOLD : 0) | (bits & 2 ? A_DIM : 0) |
                    (bits & 4 ? A_UNDERLINE : 0) | (bits & 8 ? A_REVERSE : 0);
    if (init_extended_pair(i + 1, foreground, background) != OK) return false;
  }
  return true;
}

static bool read_picture(FILE *file, Picture *picture) {
  static char text[16384], look[4096];
  picture->cells = calloc((size_t)(rows * columns), sizeof(cchar_t));
  picture->used = calloc((size_t)rows, sizeof(int));
  if (picture->cells == NULL || picture->used == NULL) return false;
  if (fscanf(file, "%d %d\n", &picture->row, &picture->column) != 2) return false;
  for (int row = 0; row < rows; row++) {
    if (!read_line(file, text, sizeof text) || !read_line(file, look, sizeof look)) return false;
    const char *next = text;
    int used = 0;
    for (int column = 0; column < columns && look[column] != '\0';) {
      wchar_t cell[2] = {L' ', L'\0'};
      int length = mbtowc(cell, next, MB_CUR_MAX);
      if (length <= 0) break;
      int pair = look[column] - '0' + 1;
      setcchar(&picture->cells[row * columns + used++], cell, attributes[pair - 1], 0, &pair);
      next += length;
      column += wcwidth(cell[0]) == 2 ? 2 : 1;
    }
    picture->used[row] = used;
  }
  return true;
}

static void paint(const Picture *picture, const Picture *before) {
  for (int row = 0; row < rows; row++) {
    const cchar_t *cells = picture->cells + row * columns;
    size_t bytes = (size_t)columns * sizeof(cchar_t);
    if (before != NULL && memcmp(cells, before->cells + row * columns, bytes) == 0) continue;
    mvadd_wchnstr(row, 0, cells, picture->used[row]);
  }
  move(picture->row, picture->column);
  refresh();
}

int main(int count, char **words) {
  setlocale(LC_ALL, "");
  FILE *file = count > 1 ? fopen(words[1], "r") : NULL;
  if (file == NULL || fscanf(file, "%d %d %d %d\n", &columns, &rows, &styles, &pictures) != 4 ||
      styles > 96 || pictures < 1) {
    fputs("no pictures\n", stderr);
    return 64;
  }
  if (newterm(NULL, stdout, stdin) == NULL) return 74;
  cbreak();
  noecho();
  nonl();
  keypad(stdscr, TRUE);
  start_color();
  use_default_colors();
  curs_set(0);
  Picture *all = calloc((size_t)pictures, sizeof *all);
  bool is_read = all != NULL && read_styles(file) && read_picture(file, &all[0]);
  if (is_read) paint(&all[0], NULL);
  // What the first frame does not need is read after it.
  for (int i = 1; i < pictures && is_read; i++) is_read = read_picture(file, &all[i]);
  for (int shown = 0, key; is_read && (key = getch()) != 'Q' && key != ERR;) {
    if (key != 'j') continue;
    int next = (shown + 1) % pictures;
    paint(&all[next], &all[shown]);
    shown = next;
  }
  endwin();
  return is_read ? 0 : 65;
}
