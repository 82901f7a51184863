extension Frame {
  /// Draws one line of text and tells how many columns it took, clipped ones included.
  ///
  /// The text is cut with `…` to `columns`, or to what is left of the row; a line feed counts as a
  /// blank. With an alignment it stands in that place of the field. Cells beside it stay.
  @discardableResult
  package mutating func put(
    _ text: SafeText, at point: Point, columns: Int? = nil, role: Role,
    alignment: SafeText.Alignment = .left
  ) -> Int {
    guard (0..<size.rows).contains(point.row), point.column < size.columns else { return 0 }
    let left = size.columns.subtractingClamped(point.column)
    let field = max(0, min(columns ?? left, left))
    let rendered = text.rendered(in: glyphs)
    if rendered.isPlain {
      return putPlain(rendered, at: point, columns: field, role: role, alignment: alignment)
    }
    let shown = rendered.cut(to: field, mark: glyphs.cutMark)
    let width = shown.width
    var column = point.column.addingClamped(alignment.lead(of: width, in: field))
    for cluster in shown.clusters {
      if column >= size.columns { break }
      put(cluster, at: Point(column: column, row: point.row), role: role)
      column = column.addingClamped(cluster.width)
    }
    return width
  }

  /// Draws a text of which each byte is a column, as most of every frame is: the same as one
  /// cluster after the other, at a small part of the time.
  private mutating func putPlain(
    _ text: SafeText, at point: Point, columns: Int, role: Role, alignment: SafeText.Alignment
  ) -> Int {
    let length = text.string.utf8.count
    let width = min(length, columns)
    let start = point.column.addingClamped(alignment.lead(of: width, in: columns))
    let run = visibleColumns(from: start, count: width)
    guard let first = run.first, let last = run.last else { return width }
    let row = point.row * size.columns
    // All inside of the run is written over; at its ends half a character may be left.
    blankOtherHalf(of: row + first, column: first)
    blankOtherHalf(of: row + last, column: last)
    var bytes = text.string.utf8.makeIterator()
    for _ in start..<first { _ = bytes.next() }
    cells.withUnsafeMutableBufferPointer { cells in
      for column in run {
        cells[row + column] = Cell(Unicode.Scalar(bytes.next() ?? 0x20), role: role)
      }
    }
    if length > columns, start.addingClamped(width - 1) == last {
      cells[row + last] = Cell(glyphs.cutMark, role: role)
    }
    return width
  }

  /// Draws one character; a wide one of which only half is inside leaves a blank there.
  package mutating func put(_ cluster: Cluster, at point: Point, role: Role) {
    let tail = Point(column: point.column.addingClamped(1), row: point.row)
    guard cluster.width == 2 else {
      if contains(point) {
        place(
          Cell(
            cluster.base == "\n" ? " " : cluster.base, firstMark: cluster.firstMark,
            secondMark: cluster.secondMark, role: role),
          at: point)
      }
      return
    }
    switch (contains(point), contains(tail)) {
    case (true, true):
      // Both places are cleared first: the second may hold half of another wide character.
      place(.blank(role), at: point)
      place(.blank(role), at: tail)
      cells[index(of: point)] = Cell(
        cluster.base, firstMark: cluster.firstMark, secondMark: cluster.secondMark, part: .lead,
        role: role)
      cells[index(of: tail)] = Cell(" ", part: .tail, role: role)
    case (true, false): place(.blank(role), at: point)
    case (false, true): place(.blank(role), at: tail)
    case (false, false): break
    }
  }

  /// Draws one glyph of ours, as its ASCII form where the frame is in ASCII.
  package mutating func put(_ glyph: Glyph, at point: Point, role: Role) {
    guard contains(point) else { return }
    switch glyphs {
    case .unicode: place(Cell(glyph.rawValue, role: role), at: point)
    case .ascii: place(Cell(glyph.ascii(as: role), role: role), at: point)
    }
  }

  /// Draws a glyph `columns` times to the right.
  package mutating func put(_ glyph: Glyph, at point: Point, columns: Int, role: Role) {
    for column in visibleColumns(from: point.column, count: columns) {
      put(glyph, at: Point(column: column, row: point.row), role: role)
    }
  }

  /// Fills a rectangle with one cell; the half of a wide character counts as a blank.
  package mutating func fill(_ rect: Rect, with cell: Cell) {
    let cell = cell.part == .single ? cell : Cell(" ", role: cell.role, overlay: cell.overlay)
    for row in visibleRows(of: rect) {
      for column in visibleColumns(from: rect.column, count: rect.columns) {
        place(cell, at: Point(column: column, row: row))
      }
    }
  }

  /// Lays a meaning over what is drawn in a rectangle; nil takes it away.
  package mutating func overlay(_ rect: Rect, _ role: Role?) {
    for row in visibleRows(of: rect) {
      for column in visibleColumns(from: rect.column, count: rect.columns) {
        cells[row * size.columns + column].overlay = role
      }
    }
  }

  /// Lays roles on what is drawn in a rectangle, in place of those it has.
  package mutating func paint(_ rect: Rect, _ role: Role) {
    for row in visibleRows(of: rect) {
      for column in visibleColumns(from: rect.column, count: rect.columns) {
        cells[row * size.columns + column].role = role
      }
    }
  }

  func visibleColumns(from column: Int, count: Int) -> Range<Int> {
    let low = min(max(0, column), size.columns)
    return low..<max(low, min(size.columns, column.addingClamped(max(0, count))))
  }

  func visibleRows(of rect: Rect) -> Range<Int> {
    let low = min(max(0, rect.row), size.rows)
    return low..<max(low, min(size.rows, rect.row.addingClamped(max(0, rect.rows))))
  }
}
