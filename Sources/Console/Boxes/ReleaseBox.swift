package import Grid
internal import ResponseDomain

/// The release: everything that goes out, and the case number to be typed.
///
/// Enter does nothing until the number is right; a pasted one is refused.
package struct ReleaseBox: BoxContent {
  private let id: CaseID
  private var number: NumberField
  private var page = Page.consequences

  private enum Page: Sendable {
    case consequences
    /// What was answered about the bulletin; every cell with its state.
    case bulletin
    case cells(scroll: Int)
  }

  init(_ id: CaseID) {
    self.id = id
    number = NumberField(id)
  }

  package func takes(_ letter: Character) -> Bool { number.takes(letter) }

  package mutating func handle(_ input: BoxInput, in state: ConsoleState) -> BoxOutcome {
    switch input {
    case .composed: return .stay
    case .paste: return .say(NumberField.refusal)
    case .key(let key):
      switch (key, page) {
      case (.character("y"), _): return .open(.gate(GateBox(id)))
      case (.character("p"), .bulletin), (.character("c"), .cells): page = .consequences
      case (.character("p"), _): page = .bulletin
      case (.character("c"), _): page = .cells(scroll: 0)
      case (.down, .cells(let scroll)), (.pageDown, .cells(let scroll)):
        page = .cells(scroll: scroll + (key == .down ? 1 : 10))
      case (.up, .cells(let scroll)), (.pageUp, .cells(let scroll)):
        page = .cells(scroll: max(0, scroll - (key == .up ? 1 : 10)))
      case (.enter, _):
        if number.focus == .leave { return .leave }
        return number.isRight && isOpen(state) ? release(in: state) : .stay
      case (_, _): number.handle(key)
      }
      return .stay
    }
  }

  /// Whether all fourteen hold, as far as the console has read; the store asks again.
  private func isOpen(_ state: ConsoleState) -> Bool {
    state.gates(of: id)?.allSatisfy(\.holds) ?? false
  }

  private func release(in state: ConsoleState) -> BoxOutcome {
    guard case .case(let view) = state.shown, view.subject.id == id else { return .leave }
    let count = view.subject.matrix.tally[.staged]
    return .ask([
      .act(
        PendingAct(
          command: .case(id, .gate(.release(typed: id))), seen: view.seen,
          done: "\(id.safe) is released: \(SafeText.counted(count, "cell", "cells"))"))
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
    let lines = lines(view, state)
    // The number stays in sight at any size.
    for words in lines.prefix(max(0, stack.left - 4)) {
      stack.take(1) { line in
        frame.put(words, at: line.origin, columns: line.columns + 1, role: .text)
      }
    }
    stack.take(1) { _ in }
    let open = state.gates?.count { !$0.holds } ?? 0
    number.draw(
      on: &frame, &stack, isOpen: open == 0, why: open == 0 ? "number" : "\(open) of 14 open")
  }

  private func lines(_ view: CaseView, _ state: ConsoleState) -> [SafeText] {
    let facts = ReleaseConsequences(view: view, state: state)
    switch page {
    case .consequences: return facts.lines
    case .bulletin: return facts.bulletinLines
    case .cells(let scroll):
      let all = facts.cellLines
      return ["", "Every cell that goes out, c goes back:", ""]
        + all.dropFirst(min(scroll, max(0, all.count - 1)))
    }
  }

  package var leastSize: Size? { Size(columns: 80, rows: 24) }

  package func hint(in state: ConsoleState) -> SafeText {
    "Enter does nothing until the number is right. A pasted number is refused."
  }

  package func footer(in state: ConsoleState) -> SafeText {
    "Esc leave  Tab field  p bulletin  c cells  y the fourteen  Ctrl-C leave"
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
