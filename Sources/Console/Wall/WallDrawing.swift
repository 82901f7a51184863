internal import Grid
internal import ResponseDomain

/// One page of a wall.
struct WallDrawing {
  let state: WallState
  let feed: WallFeed
  let words: WallWords
  let layout: WallLayout
  let focus: WallFocus?

  init(state: WallState, feed: WallFeed) {
    self.state = state
    self.feed = feed
    words = WallWords(feed: feed, at: state.now)
    layout = WallLayout(size: state.size, feed: feed)
    focus = WallFocus(of: state, feed: feed)
  }

  var columns: Int { state.size.columns }
  var rows: Int { state.size.rows }

  func draw(on frame: inout Frame) {
    switch layout.shape {
    case .line:
      drawLines(on: &frame)
      return
    case .narrow, .wide: drawTop(on: &frame)
    }
    let body = Rect(column: 0, row: 2, columns: columns, rows: rows - 4)
    switch WallPages(of: state)[state.shownPage] {
    case .overview(let first):
      if layout.shape == .wide {
        drawWide(on: &frame, from: first)
      } else {
        drawNarrow(on: &frame, from: first)
      }
    case .matrix: WallMatrix(cells: focus?.subject.cells).draw(on: &frame, in: body)
    case .burndown: WallChart(burndown: focus?.subject.hours?.burndown).draw(on: &frame, in: body)
    case .clocks: drawClocks(on: &frame, in: body)
    }
    rule(rows - 2, on: &frame)
  }

  func rule(_ row: Int, on frame: inout Frame) {
    frame.put(.lightHorizontal, at: Point(column: 0, row: row), columns: columns, role: .rule)
  }

  func put(_ text: SafeText, _ column: Int, _ row: Int, on frame: inout Frame, _ role: Role = .text)
  {
    frame.put(text, at: Point(column: column, row: row), role: role)
  }

  private func drawTop(on frame: inout Frame) {
    frame.fill(Rect(column: 0, row: 0, columns: columns, rows: 1), with: .blank(.top))
    let isWide = layout.shape == .wide
    let local = words.local
    let day = "\(local.day.weekday.rawValue) \(local.shortDay) \(local.day.year)"
    let time = words.text("\(day)\(isWide ? "  " : " ")\(local.clock) \(local.abbreviation)")
    let name: SafeText =
      focus.map { "\($0.subject.codeName.safe) \($0.subject.id.safe)" } ?? "no case"
    let title: SafeText = isWide ? "DutyDesk wall" : "wall"
    let taken = frame.put("\(title)   \(name)", at: Point(column: 1, row: 0), role: .top)
    let note: SafeText = "read-only, numbers only"
    let column = isWide ? layout.spread(48) : taken + 4
    if column > taken + 1, column + note.width + time.width + 3 < columns {
      put(note, column, 0, on: &frame, .top)
    }
    put(time, columns - time.width - 1, 0, on: &frame, .top)
    rule(1, on: &frame)
  }

  /// The last line: the age of every figure, or that they are old.
  func drawLast(on frame: inout Frame, age: WallAge) {
    guard rows > 0 else { return }
    let line = Rect(column: 0, row: rows - 1, columns: columns, rows: 1)
    let count = WallPages(of: state).count
    if age.isLost {
      frame.fill(line, with: .blank(.error))
      put(" FEED LOST \(age.words), NUMBERS ARE OLD", 0, line.row, on: &frame, .error)
      frame.overlay(line, .rowCursor)
      return
    }
    frame.fill(line, with: .blank(.text))
    let note: SafeText
    switch state.fault {
    case nil: note = "   \(words.duty)"
    case .newer(let version): note = "   \(WallDrawing.words(for: .newer(version: version)))"
    case .absent, .forbidden, .damaged: note = "   waiting for the next feed"
    }
    let left = frame.put(
      "● FEED \(age.words) old\(note)", at: Point(column: 1, row: line.row), role: .text)
    guard count > 1, layout.shape != .line else { return }
    let page: SafeText =
      "page \(state.shownPage + 1) of \(count), next in \(state.untilTurn) s"
    let column = columns - page.width - 1
    if column > left + 2 { put(page, column, line.row, on: &frame) }
  }

  /// What a wall without figures says.
  static func drawNothing(_ fault: WallFeedFault, on frame: inout Frame) {
    let size = frame.size
    frame.put("DutyDesk wall", at: Point(column: 1, row: 0), role: .title)
    frame.put(words(for: fault), at: Point(column: 1, row: size.rows / 2), role: .text)
    let line = Rect(column: 0, row: size.rows - 1, columns: size.columns, rows: 1)
    frame.fill(line, with: .blank(.error))
    frame.put(" NO FEED, NOTHING TO SHOW", at: line.origin, role: .error)
    frame.overlay(line, .rowCursor)
  }

  static func words(for fault: WallFeedFault) -> SafeText {
    switch fault {
    case .absent: "Waiting: the feed is not there yet."
    case .forbidden: "This account may not read the feed."
    case .damaged: "What lies there is no whole feed; waiting for the next."
    case .newer(let version):
      "The feed has form \(version), which this program does not know: update it."
    }
  }

  /// A wall too small for figures: the worst first.
  private func drawLines(on frame: inout Frame) {
    var lines: [(text: SafeText, role: Role)] = [
      (
        "late \(words.late.count)  <4h \(words.soon)  open \(feed.queue.total)",
        words.late.isEmpty ? .text : .clockLate
      )
    ]
    lines += feed.clocks.prefix(2).map { (words.words(of: $0), words.role(of: $0)) }
    lines += feed.cases.map { subject in
      let standing = feed.standing(of: subject, at: words.now)
      return (
        "\(subject.id.safe) \(subject.codeName.safe) \(feed.words(of: subject, at: words.now)) "
          + subject.slotReading(at: words.now).words, standing.role
      )
    }
    for (row, line) in lines.enumerated() where row < max(1, rows - 1) {
      frame.put(line.text, at: Point(column: 0, row: row), columns: columns, role: line.role)
    }
  }
}
