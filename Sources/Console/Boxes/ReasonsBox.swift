package import Grid
package import ResponseDomain

/// Every reason against an act, each with what to do about it and a jump to where it is done.
package struct ReasonsBox: BoxContent {
  private let title: SafeText
  private let source: Source
  /// What the reasons are about; empty for the desk as a whole.
  private let subjects: [QueueSubject]
  private var cursor = 0

  private enum Source: Sendable {
    case given([Reason])
    /// What keeps a case or report from its next stage, as things stand.
    case nextStage
  }

  /// - Parameters:
  ///   - title: what was refused, such as `#1027 accept`.
  ///   - subject: what the jumps act on; nil for the desk as a whole.
  package init(title: SafeText, reasons: [Reason], subject: QueueSubject?) {
    self.title = title
    source = .given(reasons)
    subjects = subject.map { [$0] } ?? []
  }

  /// Why the next act on the way to a release cannot be done now.
  init(whyNot target: QueueSubject) {
    title = "WHY NOT \(target.safe)"
    source = .nextStage
    subjects = [target]
  }

  /// The reasons, and what they are against; nil while that is being read.
  func reasons(in state: ConsoleState) -> (title: SafeText, reasons: [Reason])? {
    switch source {
    case .given(let reasons): return (title, reasons)
    case .nextStage:
      guard let target = subjects.first, let next = state.nextAct(on: target) else { return nil }
      return ("\(title) \(next.name)", next.reasons)
    }
  }

  package mutating func handle(_ input: BoxInput, in state: ConsoleState) -> BoxOutcome {
    guard case .key(let key) = input else { return .stay }
    let reasons = reasons(in: state)?.reasons ?? []
    switch key {
    case .character("j"), .down: cursor = min(cursor + 1, max(0, reasons.count - 1))
    case .character("k"), .up: cursor = max(0, cursor - 1)
    case .character("q"), .character("y"): return .leave
    case .enter:
      guard reasons.indices.contains(cursor) else { return .leave }
      guard let box = reasons[cursor].jump.box(on: subjects, in: state) else {
        return .say(reasons[cursor].words(in: state.setting.zone))
      }
      return .replace(box)
    case .character, .control, .alt, .escape, .tab, .backTab, .backspace, .delete, .insert, .left,
      .right, .home, .end, .pageUp, .pageDown, .function:
      break
    }
    return .stay
  }

  package func draw(on frame: inout Frame, in state: ConsoleState) {
    let width = 70
    let told = reasons(in: state)
    let reasons = told?.reasons ?? []
    let lines = reasons.map { $0.words(in: state.setting.zone).wrapped(to: width - 12) }
    let count = lines.reduce(0) { $0 + max(1, $1.count) }
    let rect = Rect.centered(
      columns: width, rows: max(1, count) + 4, in: frame.boxRegion)
    frame.clear(rect)
    frame.box(
      rect, style: .heavy, role: .frameFocus, title: told?.title ?? title,
      note: SafeText.counted(reasons.count, "reason", "reasons"))
    let inner = rect.inset(columns: 1, rows: 1)
    var rows = RowStack(inner)
    rows.take(1) { _ in }
    let above = lines.prefix(cursor).reduce(0) { $0 + $1.count }
    // The selected reason stays in sight.
    let skipped = max(0, above + 1 - max(1, inner.rows - 2))
    var index = 0
    for (place, words) in lines.enumerated() {
      for (part, line) in words.enumerated() {
        defer { index += 1 }
        guard index >= skipped else { continue }
        rows.take(1) { row in
          if part == 0 {
            if place == cursor {
              frame.put(">", at: Point(column: row.column + 1, row: row.row), role: .text)
              frame.cursor = Point(column: row.column + 1, row: row.row)
            }
            let label = reasons[place].jump.label.rendered(in: frame.glyphs)
            frame.put(
              label, at: Point(column: row.endColumn - 3 - label.width, row: row.row),
              role: .key)
          }
          frame.put(
            line, at: Point(column: row.column + 3, row: row.row), columns: width - 12,
            role: .text)
        }
      }
    }
    if reasons.isEmpty {
      rows.take(1) { row in
        frame.put(
          told == nil ? "This is being read." : "Nothing that is known stands against it.",
          at: Point(column: row.column + 3, row: row.row), columns: row.columns - 4, role: .text)
      }
    }
  }

  package func footer(in state: ConsoleState) -> SafeText {
    "jk choose  ⏎ go where it is settled  Esc leave"
  }
}
