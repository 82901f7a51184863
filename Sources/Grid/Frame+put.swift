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
    switch rendered.measure {
    case .bytes:
      let bytes = rendered.string.utf8.withContiguousStorageIfAvailable { bytes in
        put(bytes, at: point, columns: field, role: role, alignment: alignment)
      }
      if let bytes { return bytes }
      fallthrough
    case .scalars:
      return put(
        rendered.string.unicodeScalars, rendered.width, at: point, columns: field, role: role,
        alignment: alignment)
    case .clusters: break
    }
    let whole = rendered.width
    let shown = whole <= field ? rendered : rendered.cut(to: field, mark: glyphs.cutMark)
    let width = whole <= field ? whole : shown.width
    var column = point.column.addingClamped(alignment.lead(of: width, in: field))
    for cluster in shown.clusters {
      if column >= size.columns { break }
      put(cluster, at: Point(column: column, row: point.row), role: role)
      column = column.addingClamped(cluster.width)
    }
    return width
  }

  /// Draws ASCII, as most of every frame is: the same as one cluster after the other, at a small
  /// part of the time.
  private mutating func put(
    _ bytes: UnsafeBufferPointer<UInt8>, at point: Point, columns: Int, role: Role,
    alignment: SafeText.Alignment
  ) -> Int {
    let width = min(bytes.count, columns)
    let start = point.column.addingClamped(alignment.lead(of: width, in: columns))
    let run = prepare(from: start, count: width, of: point.row)
    guard let last = run.last else { return width }
    let row = point.row * size.columns
    cells.withUnsafeMutableBufferPointer { cells in
      var cell = Cell(" ", role: role)
      for column in run {
        cell.setASCII(bytes[column - start])
        cells[row + column] = cell
      }
    }
    if bytes.count > columns, start.addingClamped(width - 1) == last {
      cells[row + last] = Cell(glyphs.cutMark, role: role)
    }
    return width
  }

  /// Draws a text of which each scalar is a column.
  private mutating func put(
    _ scalars: String.UnicodeScalarView, _ length: Int, at point: Point, columns: Int,
    role: Role, alignment: SafeText.Alignment
  ) -> Int {
    let width = min(length, columns)
    let start = point.column.addingClamped(alignment.lead(of: width, in: columns))
    let run = prepare(from: start, count: width, of: point.row)
    guard let first = run.first, let last = run.last else { return width }
    let row = point.row * size.columns
    var rest = scalars.makeIterator()
    for _ in start..<first { _ = rest.next() }
    cells.withUnsafeMutableBufferPointer { cells in
      for column in run { cells[row + column] = Cell(rest.next() ?? " ", role: role) }
    }
    if length > columns, start.addingClamped(width - 1) == last {
      cells[row + last] = Cell(glyphs.cutMark, role: role)
    }
    return width
  }

  /// The columns of a run that are inside, which are to be written over: at its ends half a
  /// character may be left.
  mutating func prepare(from start: Int, count: Int, of row: Int) -> Range<Int> {
    let run = visibleColumns(from: start, count: count)
    touch(row)
    if let first = run.first, let last = run.last {
      blankOtherHalf(of: row * size.columns + first, column: first)
      blankOtherHalf(of: row * size.columns + last, column: last)
    }
    return run
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
    place(Cell(glyph.scalar(in: glyphs, as: role), role: role), at: point)
  }

  /// Draws a glyph `columns` times to the right.
  package mutating func put(_ glyph: Glyph, at point: Point, columns: Int, role: Role) {
    let run = visibleColumns(from: point.column, count: columns)
    guard (0..<size.rows).contains(point.row) else { return }
    set(run, of: point.row, to: Cell(glyph.scalar(in: glyphs, as: role), role: role))
  }
}
