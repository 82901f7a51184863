internal import Grid
internal import ResponseDomain

/// The cases that ride on a slot, one a row.
struct WallTable {
  let words: WallWords
  /// Whether there is room for longer gauges.
  let isWide: Bool

  private var stands: Int { isWide ? 41 : 40 }
  private var gauge: Int { isWide ? 50 : 49 }
  private var gaugeCells: Int { isWide ? 16 : 8 }
  private var cellsEnd: Int { isWide ? 75 : 65 }
  private var hoursEnd: Int { isWide ? 85 : 71 }

  /// The first row of `rect` is the head.
  func draw(on frame: inout Frame, in rect: Rect, from first: Int) {
    guard rect.rows > 0 else { return }
    func head(_ text: SafeText, _ column: Int) {
      frame.put(text, at: Point(column: column, row: rect.row), role: .title)
    }
    head("CASE", 2)
    head("NAME", 9)
    head(words.slotHour.map { "SLOT \($0)" } ?? "SLOT", 18)
    head("STANDS", stands)
    head("CELLS", gauge)
    head("HOURS", hoursEnd - 5)
    let shown = words.feed.cases.dropFirst(first).prefix(rect.rows - 1)
    for (offset, subject) in shown.enumerated() {
      draw(subject, on: &frame, row: rect.row + 1 + offset)
    }
    if words.feed.cases.isEmpty, rect.rows > 1 {
      frame.put(
        "No case rides on a slot.", at: Point(column: 2, row: rect.row + 1), role: .dim)
    }
  }

  private func draw(_ subject: WallCase, on frame: inout Frame, row: Int) {
    func put(
      _ text: SafeText, _ column: Int, _ columns: Int, _ role: Role = .text,
      _ alignment: SafeText.Alignment = .left
    ) {
      frame.put(
        text, at: Point(column: column, row: row), columns: columns, role: role,
        alignment: alignment)
    }
    let day = subject.slot.local.day
    let standing = words.feed.standing(of: subject, at: words.now)
    let slot = subject.slotReading(at: words.now)
    put(subject.id.safe, 2, 6)
    put(subject.codeName.safe, 9, 8)
    put(words.text(day.weekday.rawValue), 18, 3)
    put("\(day.day)", 22, 2, .text, .right)
    put(
      words.text(subject.slot.local.shortDay.split(separator: " ").last.map(String.init) ?? ""), 25,
      3)
    put(
      slot.isLate ? "late" : slot.words, 28, 9, slot.isLate ? .clockLate : .text, .right)
    put(words.feed.words(of: subject, at: words.now), stands, 8, standing.role)
    if let cells = subject.cells {
      frame.put(
        Gauge(used: cells.tested, total: cells.required, cells: gaugeCells),
        at: Point(column: gauge, row: row))
      put(
        "\(cells.tested)/\(cells.required)", gauge + gaugeCells, cellsEnd - gauge - gaugeCells,
        .text, .right)
    } else {
      put("-", cellsEnd - 1, 1, .dim)
    }
    if let hours = subject.hours {
      put("\(hours.left)", cellsEnd, hoursEnd - cellsEnd, .text, .right)
    } else {
      put("-", hoursEnd - 1, 1, .dim)
    }
  }
}
