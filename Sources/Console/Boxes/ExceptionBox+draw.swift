package import Grid
internal import ResponseDomain

extension ExceptionBox {
  package func draw(on frame: inout Frame, in state: ConsoleState) {
    guard case .case(let view) = state.shown, view.subject.id == id else { return }
    let rect = Rect(
      column: 0, row: 1, columns: frame.size.columns, rows: max(0, frame.size.rows - 3))
    frame.clear(rect)
    frame.box(
      rect, style: .double, role: .frameRelease,
      title: "STAGED EXCEPTION \(view.subject.id.safe)", note: "cannot be undone")
    var stack = RowStack(rect.inset(columns: 3, rows: 1))
    func put(_ words: SafeText, role: Role = .text) {
      stack.take(1) { line in
        frame.put(words, at: line.origin, columns: line.columns, role: role)
      }
    }
    let exposed = exposedLines(state)
    let count = self.exposed(state).count
    let going = view.subject.matrix.tally[.staged]
    put("")
    put(view.subject.title.line)
    put(known(view.subject))
    put("Some cells go ahead of the others, now:")
    put("  go out      \(SafeText.counted(going, "cell", "cells")), every staged one")
    put(
      "  EXPOSED     \(SafeText.counted(count, "cell", "cells")), open to everybody until they go too:",
      role: .derivedLate)
    for line in exposed.dropFirst(scroll).prefix(Self.window) { put(line) }
    let rest = exposed.count - scroll - Self.window
    put(rest > 0 ? "    \(rest) lines more, PgDn" : "", role: .dim)
    put(rules(state))
    field("Vice president", approver, .approver, on: &frame, &stack)
    field("Reason", reason, .reason, on: &frame, &stack)
    stack.take(1) { _ in }
    number.draw(
      on: &frame, &stack, isOpen: isSeen(state), why: isSeen(state) ? "number" : "list not seen")
    guard focus != .number else { return }
    let column = rect.column + 3 + 18
    let row = rect.row + 1 + 6 + min(Self.window, exposed.count) + 2 + (focus == .reason ? 1 : 0)
    let text = focus == .reason ? reason : approver
    frame.cursor = Point(
      column: column + text.window(columns: max(1, rect.columns - 26)).cursorColumn, row: row)
    frame.isCursorVisible = true
  }

  private func field(
    _ label: SafeText, _ text: TextField, _ field: Field, on frame: inout Frame,
    _ stack: inout RowStack
  ) {
    stack.take(1) { line in
      let mark: SafeText = focus == field ? ">" : " "
      frame.put("\(mark) \(label)", at: line.origin, columns: 17, role: .text)
      frame.put(
        text.window(columns: max(1, line.columns - 20)).text,
        at: Point(column: line.column + 18, row: line.row), columns: max(0, line.columns - 18),
        role: .text)
    }
  }

  /// Why an exception can be asked for at all.
  private func known(_ subject: Case) -> SafeText {
    let facts = World.Fact.allCases.filter { subject.world.holds($0) }
    guard !facts.isEmpty else { return "Neither public, exploited nor attacked: not allowed" }
    return facts.map(\.words).joined(separator: ", ")
  }

  /// Of the fourteen, those that an exception is held to.
  private func rules(_ state: ConsoleState) -> SafeText {
    let asked: [ReleaseRule] = [.workarounds, .rating, .bulletins, .credit, .ready, .twoPeople]
    let open = (state.gates ?? []).filter { asked.contains($0.rule) && !$0.holds }
    return open.isEmpty
      ? "✓ R4-R8, R14  hold"
      : "· open        \(open.map(\.rule.safe).joined(separator: " ")), asked of an exception too"
  }
}
