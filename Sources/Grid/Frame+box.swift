extension Frame {
  /// Draws the frame of a box; what is inside stays.
  ///
  /// The title stands at the left of the top, the note at the right of the bottom:
  /// `┏━ TITLE ━━┓` and `┗━━ note ━┛`. Either is cut to leave a piece of the line beside it, and
  /// left out where not even one column is free. A side of less than two cells draws no box.
  package mutating func box(
    _ rect: Rect, style: BoxStyle, role: Role, title: SafeText = "", note: SafeText = "",
    titleRole: Role = .title, noteRole: Role = .text
  ) {
    guard rect.columns >= 2, rect.rows >= 2 else { return }
    let right = rect.endColumn.subtractingClamped(1)
    let bottom = rect.endRow.subtractingClamped(1)
    let inner = rect.column.addingClamped(1)
    for row in [rect.row, bottom] {
      put(
        style.horizontal, at: Point(column: inner, row: row), columns: rect.columns - 2, role: role)
    }
    for row in visibleRows(of: rect.inset(columns: 0, rows: 1)) {
      put(style.vertical, at: Point(column: rect.column, row: row), role: role)
      put(style.vertical, at: Point(column: right, row: row), role: role)
    }
    let places = [
      rect.origin, Point(column: right, row: rect.row), Point(column: rect.column, row: bottom),
      Point(column: right, row: bottom),
    ]
    for (corner, place) in zip(style.corners, places) { put(corner, at: place, role: role) }

    // A corner, a piece of line and a blank on either side.
    let room = rect.columns - 6
    guard room > 0 else { return }
    if !title.isEmpty {
      let at = Point(column: rect.column.addingClamped(2), row: rect.row)
      putSpaced(fitting(title, room: room), at: at, role: titleRole)
    }
    if !note.isEmpty {
      let text = fitting(note, room: room)
      let column = right.subtractingClamped(3).subtractingClamped(text.width)
      putSpaced(text, at: Point(column: column, row: bottom), role: noteRole)
    }
  }

  /// Draws a rule over `columns` with words in it: `── left ──── right ─`.
  ///
  /// `lead` cells of line stand before the left words. The right words have precedence; the left
  /// ones are cut so that a piece of line stays between.
  package mutating func rule(
    at point: Point, columns: Int, style: BoxStyle = .light, role: Role = .rule,
    left: SafeText = "", right: SafeText = "", lead: Int = 1, textRole: Role = .text
  ) {
    guard columns > 0 else { return }
    let lead = max(0, lead)
    put(style.horizontal, at: point, columns: columns, role: role)
    // The blanks around a text, and the piece of line after it.
    var room = columns.subtractingClamped(lead).subtractingClamped(3)
    if !right.isEmpty {
      let free = columns - 4
      if free > 0 {
        let text = fitting(right, room: free)
        let width = text.width + 2
        let column = point.column.addingClamped(columns - 1 - width)
        putSpaced(text, at: Point(column: column, row: point.row), role: textRole)
        room = room.subtractingClamped(width + 1)
      }
    }
    if !left.isEmpty, room > 0 {
      let column = point.column.addingClamped(lead)
      putSpaced(
        fitting(left, room: room), at: Point(column: column, row: point.row), role: textRole)
    }
  }

  private func fitting(_ text: SafeText, room: Int) -> SafeText {
    let shown = text.rendered(in: glyphs)
    return shown.width <= room ? shown : shown.cut(to: room, mark: glyphs.cutMark)
  }

  /// Draws a text with a blank on either side of it.
  private mutating func putSpaced(_ text: SafeText, at point: Point, role: Role) {
    put(" ", at: point, role: role)
    let start = Point(column: point.column.addingClamped(1), row: point.row)
    let width = put(text, at: start, role: role)
    put(" ", at: Point(column: start.column.addingClamped(width), row: point.row), role: role)
  }
}
