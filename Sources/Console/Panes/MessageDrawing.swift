internal import Grid
internal import ResponseDomain

/// Draws the words of one message behind a gutter that only outsiders' words have.
struct MessageDrawing {
  let text: MailText
  let scroll: Int
  let rightToLeft: SafeText.RightToLeft
  /// Lines of ours that follow the text, without a gutter.
  var appendix: [SafeText] = []

  /// The line of who it is from, then the text, then how much is left and what the gutter means.
  func draw(on frame: inout Frame, in rect: Rect) {
    guard !rect.isEmpty else { return }
    let lines = lines(columns: rect.columns)
    var rows = RowStack(rect)
    rows.take(1) { line in
      let from = SafeText(
        untrustedName: text.from.name, address: text.from.address, rightToLeft: rightToLeft)
      frame.put(
        "From \(from.flagged)", at: Point(column: line.column + 1, row: line.row),
        columns: line.columns - 2, role: .text)
    }
    // Room for what the gutter means, and for how much is left.
    let isCaptioned = rows.left >= 3
    let room = rows.left - (isCaptioned ? 1 : 0)
    let first = min(max(0, scroll), max(0, lines.count - 1))
    let isWhole = lines.count - first <= room
    let shown = isWhole ? room : max(0, room - 1)
    for line in lines.dropFirst(first).prefix(shown) {
      rows.take(1) { row in
        switch line {
        case .theirs(let words): put(words, on: &frame, in: row)
        case .ours(let words):
          frame.put(
            words, at: Point(column: row.column + 1, row: row.row), columns: row.columns - 2,
            role: .text)
        }
      }
    }
    let left = lines.count - first - shown
    if left > 0 {
      rows.take(1) { line in
        let more: SafeText = "-- \(SafeText.counted(left, "line", "lines")) more"
        gutter(on: &frame, in: line)
        frame.put(
          more,
          at: Point(column: max(line.column + 3, line.endColumn - 3 - more.width), row: line.row),
          columns: line.columns - 4, role: .dim)
      }
    }
    if isCaptioned {
      rows.take(1) { line in
        gutter(on: &frame, in: line)
        frame.put(
          "marks the sender's words, nothing else",
          at: Point(column: line.column + 3, row: line.row), columns: line.columns - 4, role: .dim)
      }
    }
  }

  enum Line {
    case theirs(SafeText)
    case ours(SafeText)
  }

  /// Lines of the text as they are broken at a width, then ours.
  func lines(columns: Int) -> [Line] {
    let whole = SafeText(untrusted: text.text, kind: .block, rightToLeft: rightToLeft)
    return whole.wrapped(to: max(1, columns - 4)).map { .theirs($0) } + appendix.map { .ours($0) }
  }

  private func put(_ line: SafeText, on frame: inout Frame, in rect: Rect) {
    gutter(on: &frame, in: rect)
    frame.put(
      line.withoutFlags, at: Point(column: rect.column + 3, row: rect.row),
      columns: rect.columns - 4, role: .outsider)
  }

  private func gutter(on frame: inout Frame, in rect: Rect) {
    guard rect.columns > 1 else { return }
    frame.put(.gutter, at: Point(column: rect.column + 1, row: rect.row), role: .outsiderMark)
  }
}
