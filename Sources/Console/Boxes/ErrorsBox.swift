package import Grid
internal import ResponseDomain

/// The errors of this session, newest first, each as a whole.
package struct ErrorsBox: BoxContent {
  private var scroll = 0

  package init() {}

  package mutating func handle(_ input: BoxInput, in state: ConsoleState) -> BoxOutcome {
    guard case .key(let key) = input else { return .stay }
    if key == .character("q") || key == .enter || key == .character("E") { return .leave }
    let most = max(0, state.errors.count - 1)
    if key == .down || key == .character("j") {
      scroll = min(most, scroll + 1)
    } else if key == .up || key == .character("k") {
      scroll = max(0, scroll - 1)
    } else if key == .home || key == .character("g") {
      scroll = 0
    } else if key == .end || key == .character("G") {
      scroll = most
    }
    return .stay
  }

  package func draw(on frame: inout Frame, in state: ConsoleState) {
    let body = state.screen.body
    let columns = min(74, body.columns)
    let room = columns - 4 - Self.timeColumns
    let lines = state.errors.dropFirst(scroll).flatMap { error -> [(SafeText, SafeText)] in
      error.words.wrapped(to: max(1, room)).enumerated().map { number, line in
        (number == 0 ? error.at.shortWords(in: state.setting.zone) : "", line)
      }
    }
    let rect = Rect.centered(columns: columns, rows: min(lines.count + 2, body.rows), in: body)
    frame.clear(rect)
    frame.box(
      rect, style: .heavy, role: .frameFocus, title: "ERRORS  newest first",
      note: "\(state.errors.count) since the start")
    let inner = rect.inset(columns: 2, rows: 1)
    for (row, line) in lines.prefix(inner.rows).enumerated() {
      let point = Point(column: inner.column, row: inner.row + row)
      frame.put(line.0, at: point, columns: min(Self.timeColumns - 1, inner.columns), role: .dim)
      frame.put(
        line.1, at: Point(column: point.column + Self.timeColumns, row: point.row),
        columns: max(0, room), role: .text)
    }
    frame.cursor = inner.origin
  }

  private static let timeColumns = 14

  package func footer(in state: ConsoleState) -> SafeText { "jk scroll  Esc leave" }
}
