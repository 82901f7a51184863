// Input as ncurses gives it, in our own words.
#include "internal.h"

#include <wchar.h>

static CTInput key(CTKey key) { return (CTInput){.kind = CTInputKindKey, .key = key}; }

// Several presses may stand behind one KEY_MOUSE, and ncurses hands the last one over first.
enum { MOST_PRESSES = 8 };
static CTInput presses[MOST_PRESSES];
static int press_count;

static int button_of(const MEVENT *event) {
  if (event->bstate & BUTTON1_PRESSED) return 1;
  if (event->bstate & BUTTON4_PRESSED) return 4;
  return event->bstate & BUTTON5_PRESSED ? 5 : 0;
}

static CTInput mouse(void) {
  MEVENT event;
  while (press_count < MOST_PRESSES && getmouse(&event) == OK) {
    int button = button_of(&event);
    if (button == 0) continue;
    presses[press_count++] = (CTInput){
        .kind = CTInputKindMouse, .value = button, .row = event.y, .column = event.x};
  }
  if (press_count == 0) return (CTInput){.kind = CTInputKindOther};
  return presses[--press_count];
}

// Bytes, not wget_wch: that forgets the first bytes of a character when the rest is still on its
// way in nodelay mode, and after a bad byte it swallows up to fifteen good ones.
CTInput ct_read(void) {
  if (ct_plain_is_open()) return ct_plain_read();
  if (press_count > 0) return presses[--press_count];
  int code = wgetch(ct_keys);
  if (code == ERR) return (CTInput){.kind = CTInputKindNothing};
  if (code < 0x100) return (CTInput){.kind = CTInputKindByte, .value = code & 0xff};
  if (code >= KEY_F0 && code < KEY_F0 + 64) {
    return (CTInput){.kind = CTInputKindFunction, .value = code - KEY_F0};
  }
  switch (code) {
    case KEY_UP: return key(CTKeyUp);
    case KEY_DOWN: return key(CTKeyDown);
    case KEY_LEFT: return key(CTKeyLeft);
    case KEY_RIGHT: return key(CTKeyRight);
    // A VT220 calls Home and End Find and Select; A1 to C3 are the corners of the keypad.
    case KEY_HOME: case KEY_FIND: case KEY_A1: return key(CTKeyHome);
    case KEY_END: case KEY_SELECT: case KEY_C1: return key(CTKeyEnd);
    case KEY_PPAGE: case KEY_A3: return key(CTKeyPageUp);
    case KEY_NPAGE: case KEY_C3: return key(CTKeyPageDown);
    case KEY_ENTER: return key(CTKeyEnter);
    case KEY_BACKSPACE: return key(CTKeyBackspace);
    case KEY_DC: return key(CTKeyDelete);
    case KEY_IC: return key(CTKeyInsert);
    case KEY_BTAB: return key(CTKeyBackTab);
    case CT_CODE_PASTE_BEGIN: return (CTInput){.kind = CTInputKindPasteBegin};
    case CT_CODE_PASTE_END: return (CTInput){.kind = CTInputKindPasteEnd};
    case KEY_MOUSE: return mouse();
    case KEY_RESIZE:
      ct_prepare_restore(LINES);
      return (CTInput){.kind = CTInputKindResized};
    default: return (CTInput){.kind = CTInputKindOther};
  }
}

uint32_t ct_scalar_of_byte(uint8_t byte) {
  wint_t scalar = btowc(byte);
  return scalar == WEOF ? 0 : (uint32_t)scalar;
}
