internal import Grid
internal import ResponseDomain

/// Draws the words of one message behind a gutter that only outsiders' words have.
struct MessageDrawing {
  let text: MailText
  let scroll: Int
  let rightToLeft: SafeText.RightToLeft
  /// Lines of ours that follow the text, without a gutter.
  var appendix: [SafeText] = []
  /// Whether it stands beside other panes.
  var isBrief = false

  /// The line of who it is from, then the text, then how much is left and what the gutter means.
  func draw(on frame: inout Frame, in rect: Rect) {
    guard !rect.isEmpty else { return }
    let lines = lines(columns: rect.columns)
    var rows = RowStack(rect)
    // A few lines show the words alone: the thread above tells who wrote them.
    let isShort = isBrief && rect.rows < 5
    if !isShort {
      rows.take(1) { line in
        let from = SafeText(
          untrustedName: text.from.name, address: text.from.address, rightToLeft: rightToLeft)
        frame.put(
          "From \(from.flagged)", at: Point(column: line.column + 1, row: line.row),
          columns: line.columns - 2, role: .text)
      }
    }
    // Room for what the gutter means, and for how much is left.
    let isCaptioned = !isShort && rows.left >= 3
    let room = rows.left - (isCaptioned ? 1 : 0)
    if isShort { return drawShort(on: &frame, in: rect, of: lines.count) }
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

  /// The words from behind the salutation, as they run, and how many lines are not shown.
  private func drawShort(on frame: inout Frame, in rect: Rect, of count: Int) {
    let lines = flowing.wrapped(to: max(1, rect.columns - 4))
    let first = scroll > 0 ? min(scroll, max(0, lines.count - 1)) : Self.salutation(of: lines)
    var shown = Array(lines.dropFirst(first).prefix(rect.rows))
    func more() -> SafeText {
      "-- \(SafeText.counted(max(1, count - shown.count), "line", "lines")) more"
    }
    func start() -> Int { rect.endColumn - 6 - more().width }
    let isWhole = first + shown.count >= lines.count
    // Where the last line leaves no room for it, how much is left takes its place.
    if !isWhole, let last = shown.last, start() <= rect.column + 4 + last.width {
      shown.removeLast()
    }
    for (index, line) in shown.enumerated() { put(line, on: &frame, in: rect.line(index)) }
    guard !isWhole else { return }
    let line = rect.line(rect.rows - 1)
    gutter(on: &frame, in: line)
    frame.put(
      more(), at: Point(column: max(rect.column + 3, start()), row: line.row),
      columns: rect.columns - 4, role: .dim)
  }

  /// The text with the lines of a paragraph joined; a salutation, a quotation and what is indented
  /// keep their lines.
  private var flowing: SafeText {
    var flowing = ""
    var isOpen = false
    for line in text.text.split(separator: "\n", omittingEmptySubsequences: false) {
      let isPlain = line.first.map { $0.isLetter || $0.isNumber } ?? false
      if !flowing.isEmpty { flowing += isOpen && isPlain ? " " : "\n" }
      flowing += line
      isOpen = isPlain && !line.hasSuffix(",")
    }
    return SafeText(untrusted: flowing, kind: .block, rightToLeft: rightToLeft)
  }

  /// Lines that only greet: a few words with a comma behind them, and what is empty.
  private static func salutation(of lines: [SafeText]) -> Int {
    guard let first = lines.first?.string, first.hasSuffix(","), first.count < 24 else { return 0 }
    let empty = lines.dropFirst().prefix { $0.string.isEmpty }.count
    return lines.count > empty + 1 ? empty + 1 : 0
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
