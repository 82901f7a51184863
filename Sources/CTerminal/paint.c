// Colours, cells and rows on the curses screen.
#include "internal.h"

#include <stdlib.h>
#include <wchar.h>

static bool is_utf8;
static cchar_t *row_cells;
static int row_capacity;
// How many cells were put since the last showing.
static int cells_put;

int ct_color_count(void) { return has_colors() ? COLORS : 0; }

bool ct_set_pair(int pair, int foreground, int background) {
  return pair < COLOR_PAIRS && init_extended_pair(pair, foreground, background) == OK;
}

static attr_t attributes_of(const CTCell *cell) {
  attr_t attributes = A_NORMAL;
  if (cell->attributes & CTBold) attributes |= A_BOLD;
  if (cell->attributes & CTDim) attributes |= A_DIM;
  if (cell->attributes & CTUnderline) attributes |= A_UNDERLINE;
  if (cell->attributes & CTReverse) attributes |= A_REVERSE;
  return attributes;
}

static bool make_room(int count) {
  if (count <= row_capacity) return true;
  cchar_t *larger = realloc(row_cells, (size_t)count * sizeof *larger);
  if (larger == NULL) return false;
  row_cells = larger;
  row_capacity = count;
  return true;
}

void ct_begin_painting(bool locale_is_utf8) {
  is_utf8 = locale_is_utf8;
  if (has_colors() && start_color() == OK) use_default_colors();
}

void ct_end_painting(void) {
  free(row_cells);
  row_cells = NULL;
  row_capacity = 0;
}

void ct_erase(void) { werase(stdscr); }

// Most of a row is ASCII, whose cells differ in their character alone: a blank of each look is made
// once by setcchar, which measures and checks what it is given.
static bool is_plain(const CTCell *cell) {
  return cell->text[0] >= 0x20 && cell->text[0] < 0x7f && cell->text[1] == 0 && cell->columns == 1;
}

static const cchar_t *blank_of(const CTCell *cell) {
  static struct {
    bool is_made;
    int pair;
    uint8_t attributes;
    cchar_t blank;
  } made[64];
  unsigned place = ((unsigned)cell->pair * 16 + cell->attributes) % 64;
  if (!made[place].is_made || made[place].pair != cell->pair ||
      made[place].attributes != cell->attributes) {
    int pair = cell->pair;
    // The pair goes apart from the attributes: COLOR_PAIR keeps 8 bits of it.
    setcchar(&made[place].blank, L" ", attributes_of(cell), 0, &pair);
    made[place].is_made = true;
    made[place].pair = cell->pair;
    made[place].attributes = cell->attributes;
  }
  return &made[place].blank;
}

static int put_marked(const CTCell *cell, int used) {
  wchar_t text[4] = {(wchar_t)cell->text[0], (wchar_t)cell->text[1], (wchar_t)cell->text[2], L'\0'};
  bool is_blanked = false;
  if (wcwidth(text[0]) != cell->columns) {
    text[0] = is_utf8 ? L'\ufffd' : L'?';
    text[1] = L'\0';
    is_blanked = cell->columns == 2;
  }
  for (int mark = 1; mark < 3; mark++) {
    if (text[mark] != L'\0' && wcwidth(text[mark]) != 0) text[mark] = L'\0';
  }
  int pair = cell->pair;
  setcchar(&row_cells[used++], text, attributes_of(cell), 0, &pair);
  if (is_blanked) row_cells[used++] = *blank_of(cell);
  return used;
}

void ct_put_row(int row, int column, const CTCell *cells, int count) {
  if (!make_room(2 * count)) return;
  int used = 0;
  for (int i = 0; i < count; i++) {
    if (is_plain(&cells[i])) {
      row_cells[used] = *blank_of(&cells[i]);
      row_cells[used++].chars[0] = (wchar_t)cells[i].text[0];
    } else {
      used = put_marked(&cells[i], used);
    }
  }
  cells_put += used;
  mvwadd_wchnstr(stdscr, row, column, row_cells, used);
}

void ct_show(int cursor_row, int cursor_column, bool cursor_visible) {
  bool is_gathered = ct_begin_gathering(cells_put);
  cells_put = 0;
  curs_set(cursor_visible ? 1 : 0);
  wmove(stdscr, cursor_row, cursor_column);
  wnoutrefresh(stdscr);
  doupdate();
  if (is_gathered) ct_end_gathering();
}

void ct_forget_screen(void) { clearok(curscr, TRUE); }
