extension Frame {
  /// The rows as strings, trailing blanks kept, one scalar or more a character: what golden files
  /// hold.
  package var text: [String] {
    rows { cell, line in
      guard cell.part != .tail else { return }
      line.append(cell.base)
      if let mark = cell.firstMark { line.append(mark) }
      if let mark = cell.secondMark { line.append(mark) }
    }
  }

  /// A letter for the role of every cell, see `Role.letter`.
  package var roleLetters: [String] {
    rows { cell, line in line.append(cell.role.letter) }
  }

  /// A letter for what is laid over every cell, a blank for nothing.
  package var overlayLetters: [String] {
    rows { cell, line in line.append(cell.overlay?.letter ?? " ") }
  }

  private func rows(
    _ write: (Cell, inout String.UnicodeScalarView) -> Void
  ) -> [String] {
    (0..<size.rows).map { index in
      var line = String.UnicodeScalarView()
      for cell in row(index) { write(cell, &line) }
      return String(line)
    }
  }
}

extension Frame {
  /// The rows as text to be printed, without blanks at their ends.
  package var lines: [SafeText] {
    text.map { row in
      var line = row[...]
      while line.last == " " { line.removeLast() }
      return SafeText(trusted: String(line))
    }
  }
}
