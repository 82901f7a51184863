package import Grid
internal import ResponseDomain

/// The release: everything that goes out, and the case number to be typed.
///
/// Enter does nothing until the number is right; a pasted one is refused.
package struct ReleaseBox: BoxContent {
  private let id: CaseID
  private var field = TextField()

  init(_ id: CaseID) {
    self.id = id
  }

  package var takesText: Bool { true }

  private var isRight: Bool { field.text.string == "\(id.number)" }

  package mutating func handle(_ input: BoxInput, in state: ConsoleState) -> BoxOutcome {
    switch input {
    case .composed: return .stay
    case .paste: return .say("A pasted number is refused: type it")
    case .key(let key):
      switch key {
      case .enter: return isRight ? release(in: state) : .stay
      case .character("y"): return .open(.gate(GateBox()))
      case .character(let character):
        guard ("0"..."9").contains(character), field.text.width < 9 else { return .stay }
        _ = field.handle(key)
      case .backspace, .delete, .left, .right, .home, .end: _ = field.handle(key)
      case .control, .alt, .escape, .tab, .backTab, .insert, .up, .down, .pageUp, .pageDown,
        .function:
        break
      }
      return .stay
    }
  }

  private func release(in state: ConsoleState) -> BoxOutcome {
    guard case .case(let view) = state.shown, view.subject.id == id else { return .leave }
    let count = view.subject.matrix.tally[.staged]
    return .finish([
      .act(
        PendingAct(
          command: .case(id, .gate(.release(typed: id))), seen: view.seen,
          done: "\(id.safe) is released: \(count) cells"))
    ])
  }

  package func draw(on frame: inout Frame, in state: ConsoleState) {
    guard case .case(let view) = state.shown, view.subject.id == id else { return }
    let rect = Rect(
      column: 0, row: 1, columns: frame.size.columns, rows: max(0, frame.size.rows - 3))
    frame.clear(rect)
    let numbers = view.subject.numbers.filter { !$0.isVulnerability }.map(\.safe)
    let version = view.subject.gate.revision
    frame.box(
      rect, style: .double, role: .frameRelease,
      title:
        "RELEASE \(id.safe)  \(view.subject.rated.severity?.words ?? "")  \(numbers.joined(separator: " ")) V\(version).0",
      note: "cannot be undone")
    var stack = RowStack(rect.inset(columns: 3, rows: 1))
    for words in ReleaseConsequences(view: view, state: state).lines {
      stack.take(1) { line in
        frame.put(words, at: line.origin, columns: line.columns, role: .text)
      }
    }
    stack.take(1) { _ in }
    stack.take(1) { line in
      let prompt: SafeText = "Type the case number to release it:  "
      let start = Point(column: line.column + 13, row: line.row)
      let used = frame.put(prompt, at: start, role: .key)
      frame.put(
        field.text, at: Point(column: start.column + used, row: line.row), role: .text)
      frame.cursor = Point(
        column: start.column + used + field.cursorColumn, row: line.row)
      frame.isCursorVisible = true
    }
    stack.take(1) { _ in }
    stack.take(1) { line in
      let start = Point(column: line.column + 13, row: line.row)
      let used = frame.put("[ Esc  do not release ]    ", at: start, role: .key)
      frame.put(
        isRight ? "[ ⏎  release ]" : "[ release ] (off: number)",
        at: Point(column: start.column + used, row: line.row), role: isRight ? .key : .keyOff)
    }
  }

  package func hint(in state: ConsoleState) -> SafeText {
    "Enter does nothing until the number is right. A pasted number is refused."
  }

  package func footer(in state: ConsoleState) -> SafeText {
    "Esc leave  y the fourteen  Ctrl-C leave"
  }
}

extension PublicNumber {
  var isVulnerability: Bool {
    switch self {
    case .cve: true
    case .bulletin: false
    }
  }
}
