package import Grid
internal import ResponseDomain

/// The messages to a finder that have not gone out; each can be handed to the mail program again.
package struct OutboxBox: BoxContent {
  private let target: QueueSubject
  private var chosen = 0

  init(_ target: QueueSubject) {
    self.target = target
  }

  private func items(in state: ConsoleState) -> [Outbox.Item] { state.unsent(of: target) }

  package mutating func handle(_ input: BoxInput, in state: ConsoleState) -> BoxOutcome {
    guard case .key(let key) = input else {
      return .say("A paste is refused here: choose with the keys")
    }
    let items = items(in: state)
    switch key {
    case .character("j"), .down: chosen = max(0, min(items.count - 1, chosen + 1))
    case .character("k"), .up: chosen = max(0, chosen - 1)
    case .character("s"):
      guard items.indices.contains(chosen) else { return .leave }
      return .finish([.sendAgain(target, items[chosen].draft.id)])
    // The default is not to.
    case .character("n"), .character("q"), .enter: return .leave
    case .character, .control, .alt, .escape, .tab, .backTab, .backspace, .delete, .insert, .left,
      .right, .home, .end, .pageUp, .pageDown, .function:
      break
    }
    return .stay
  }

  package func draw(on frame: inout Frame, in state: ConsoleState) {
    let items = items(in: state)
    let region = frame.boxRegion
    let rect = Rect.centered(columns: 74, rows: 3 * items.count + 7, in: region)
    frame.clear(rect)
    frame.box(
      rect, style: .heavy, role: .frameFocus, title: "NOT SENT  \(target.safe)",
      note: "a mail cannot be taken back")
    var rows = RowStack(rect.inset(columns: 1, rows: 1))
    func put(_ text: SafeText, _ role: Role = .text) {
      rows.take(1) { line in
        frame.put(
          text, at: Point(column: line.column + 1, row: line.row), columns: line.columns - 2,
          role: role)
      }
    }
    for (index, item) in items.enumerated() {
      let isChosen = index == chosen
      if isChosen { frame.cursor = Point(column: rect.column + 2, row: rect.row + 1 + 3 * index) }
      let mark: SafeText = isChosen ? ">" : " "
      put("\(mark) To \(item.draft.to.safe)", isChosen ? .title : .text)
      put("    \(item.draft.subject.line)")
      put("    \(item.standing.words)", .dim)
    }
    put("")
    put("One that only waits may have gone out: ask the mail program first.")
    put("  n  leave it in the outbox")
    put("  s  hand the marked one to the mail program again")
  }

  package var leastSize: Size? { Size(columns: 40, rows: 12) }

  package func footer(in state: ConsoleState) -> SafeText {
    "jk choose  s send it again  n not now  Esc leave, nothing is sent"
  }
}

extension ConsoleState {
  /// What has not gone out about a subject, as far as it is read.
  func unsent(of target: QueueSubject) -> [Outbox.Item] {
    switch formSubject([target]) {
    case .report(let view): view.report.outbox.items
    case .case(let view): view.subject.outbox.items
    case .desk, .rows, nil: []
    }
  }

  var whyNoOutbox: SafeText? {
    guard let selected else { return "nothing is selected" }
    guard formSubject([selected]) != nil else { return nil }
    return unsent(of: selected).isEmpty ? "every message about it has gone out" : nil
  }

  mutating func openOutbox() -> [Effect] {
    guard let selected else { return [] }
    boxes.append(.outbox(OutboxBox(selected)))
    guard shown.subject != selected, opening != selected else { return [] }
    opening = selected
    return [.loadSubject(selected)]
  }
}

extension Outbox.Standing {
  /// Whether it waits, or why it was not taken.
  var words: SafeText {
    switch self {
    case .waiting: "waits; nobody knows whether the mail program took it"
    case .failed(let reason): "not sent: \(reason.line)"
    }
  }
}
