internal import Grid

/// Takes the words out of a frame: no lines, blocks or braille, no runs of blanks.
enum PlainFrame {
  /// Wide enough that no fact is cut, and never so wide that panes stand side by side.
  static let size = Size(columns: 119, rows: 60)

  /// A box has nothing beside it and may be as wide as its longest line.
  static let boxSize = Size(columns: 240, rows: 60)

  /// The state as it is drawn for the plain console.
  static func state(of state: ConsoleState) -> ConsoleState {
    var state = state
    state.size = size
    state.setting = state.setting.drawn(with: .unicode)
    return state
  }

  static func lines(of frame: Frame, rows: Range<Int>) -> [PlainLine] {
    rows.compactMap { row in
      let words = words(of: frame.lines[row])
      guard !words.isEmpty else { return nil }
      // What is typed may stand under its question.
      let isSelected = words.string.hasPrefix(">") && (row...row + 1).contains(frame.cursor.row)
      let text = isSelected ? words.droppingMark : words
      return PlainLine(text, isSelected: isSelected)
    }
  }

  private static func words(of line: SafeText) -> SafeText {
    let kept = line.scalars.map { isDrawing($0) ? " " : $0 }
    var text = String.UnicodeScalarView()
    var blanks = 0
    for scalar in kept {
      blanks = scalar == " " ? blanks + 1 : 0
      if blanks < 3 { text.append(scalar) }
    }
    let trimmed = String(text).drop { $0 == " " }
    let end = trimmed.lastIndex { $0 != " " }
    let words = end.map { String(trimmed[...$0]) } ?? ""
    return SafeText(untrusted: words, kind: .line).spelled
  }

  /// Box drawing, blocks, and braille.
  private static func isDrawing(_ scalar: Unicode.Scalar) -> Bool {
    (0x2500...0x259F).contains(scalar.value) || (0x2800...0x28FF).contains(scalar.value)
  }
}

extension SafeText {
  /// Without the `>` of what is selected.
  fileprivate var droppingMark: SafeText {
    SafeText(untrusted: String(string.dropFirst().drop { $0 == " " }), kind: .line)
  }
}
