extension SafeText {
  /// Which side of a field a text stands on.
  package enum Alignment: Hashable, Sendable {
    case left, right, center

    /// The blanks before a text of some width in a field.
    func lead(of width: Int, in field: Int) -> Int {
      switch self {
      case .left: 0
      case .right: field - width
      case .center: (field - width) / 2
      }
    }
  }

  /// Columns taken; for a block, those of its widest line.
  package var width: Int {
    switch measure {
    case .bytes: return string.utf8.count
    case .scalars: return string.unicodeScalars.count
    case .clusters: break
    }
    var widest = 0
    var width = 0
    for cluster in clusters {
      if cluster.base == "\n" {
        widest = max(widest, width)
        width = 0
      } else {
        width += cluster.width
      }
    }
    return max(widest, width)
  }

  /// The lines of a block; one for anything else. Each carries the flags of the whole.
  package var lines: [SafeText] {
    string.unicodeScalars
      .split(separator: "\n", omittingEmptySubsequences: false)
      .map { SafeText(trusted: String($0), flags: flags) }
  }

  /// The text in at most `columns` columns, with `…` in the last one when something is missing.
  ///
  /// A wide character is never halved, so the result may be one column short. A line feed counts
  /// as a blank.
  package func cut(to columns: Int) -> SafeText {
    cut(to: columns, mark: Glyph.cut.rawValue)
  }

  func cut(to columns: Int, mark: Unicode.Scalar) -> SafeText {
    guard columns > 0 else { return SafeText(trusted: "", flags: flags) }
    switch measure {
    case .bytes, .scalars:
      if width <= columns { return self }
      var kept = String(string.unicodeScalars.prefix(columns - 1))
      kept.unicodeScalars.append(mark)
      return SafeText(trusted: kept, flags: flags)
    case .clusters: break
    }
    var kept = String.UnicodeScalarView()
    // The scalars that still fit when the mark of the cut must follow them.
    var size = 0
    var sizeBeforeMark = 0
    var width = 0
    for cluster in clusters {
      if width + cluster.width > columns {
        kept.removeLast(size - sizeBeforeMark)
        kept.append(mark)
        return SafeText(trusted: String(kept), flags: flags)
      }
      if cluster.base == "\n" { kept.append(" ") } else { cluster.append(to: &kept) }
      size += cluster.scalarCount
      width += cluster.width
      if width < columns { sizeBeforeMark = size }
    }
    return SafeText(trusted: String(kept), flags: flags)
  }

  /// The text in exactly `columns` columns: cut when it is longer, blanks around it when shorter.
  package func padded(to columns: Int, alignment: Alignment = .left) -> SafeText {
    let text = cut(to: columns)
    let free = columns - text.width
    guard free > 0 else { return text }
    let before: Int
    switch alignment {
    case .left: before = 0
    case .right: before = free
    case .center: before = free / 2
    }
    return SafeText.blanks(before) + text + SafeText.blanks(free - before)
  }
}
