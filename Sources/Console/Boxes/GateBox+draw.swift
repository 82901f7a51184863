package import Grid
internal import ResponseDomain

extension GateBox {
  package func draw(on frame: inout Frame, in state: ConsoleState) {
    let body = state.screen.body
    frame.clear(body)
    guard let view = view(in: state), let all = gates(in: state) else {
      frame.put(
        "This is being read.", at: Point(column: body.column + 1, row: body.row), role: .dim)
      return
    }
    let holding = all.count(where: \.holds)
    let rows = rows(in: state)
    let gate = selected(in: rows)
    let details =
      gate.map { self.details(of: $0, view, in: state, columns: body.columns - 7) } ?? []
    var stack = RowStack(body)
    stack.take(1) { line in
      let words: SafeText =
        "\(view.subject.id.safe) WHY CAN'T I SHIP?  \(holding) of \(all.count) hold, \(all.count - holding) are open"
      frame.put(
        words, at: Point(column: line.column + 1, row: line.row), columns: line.columns - 1,
        role: .title)
      let slot = slot(of: view.subject, in: state)
      let start = line.endColumn - 1 - slot.width
      guard start > line.column + 1 + words.width else { return }
      frame.put(slot, at: Point(column: start, row: line.row), role: .text)
    }
    stack.take(1) { drawHeads(on: &frame, in: $0) }
    // The details keep two rows; a list that is still too long follows the cursor.
    let room = max(1, stack.left - (stack.left > rows.count ? 0 : 3))
    let index = rows.firstIndex { $0.rule == gate?.rule } ?? 0
    let first = max(0, min(index - room / 2, rows.count - room))
    for row in rows.dropFirst(first).prefix(room) {
      let isSelected = row.rule == gate?.rule
      stack.take(1) { line in
        draw(row, view, in: state, isSelected: isSelected, on: &frame, line)
      }
    }
    drawDetails(details, of: gate, on: &frame, &stack)
    drawRule(view, place: index + 1, of: rows.count, on: &frame, in: state)
  }

  private func slot(of subject: Case, in state: ConsoleState) -> SafeText {
    guard case .fixing(let acceptance) = subject.stage else { return "" }
    return "slot \(acceptance.slot.words(in: state.setting.zone))"
  }

  private func drawHeads(on frame: inout Frame, in line: Rect) {
    for (words, column): (SafeText, Int) in [
      ("GATE", 6), ("STANDS", 35), ("WHAT IS MISSING", 43),
    ] {
      frame.put(
        words, at: Point(column: line.column + column, row: line.row),
        columns: max(0, line.columns - column), role: .dim)
    }
    guard line.columns >= 70 else { return }
    frame.put("JUMP", at: Point(column: line.endColumn - 4, row: line.row), role: .dim)
  }

  private func draw(
    _ gate: Gate, _ view: CaseView, in state: ConsoleState, isSelected: Bool,
    on frame: inout Frame, _ line: Rect
  ) {
    func at(_ column: Int) -> Point { Point(column: line.column + column, row: line.row) }
    if isSelected {
      frame.put(">", at: at(0), role: .text)
      frame.cursor = at(0)
    }
    frame.put(
      gate.holds ? Glyph.holds : .dot, at: at(2), role: gate.holds ? .gateHolds : .gateOpen)
    frame.put(gate.rule.safe, at: at(4), role: .text)
    frame.put(gate.rule.words, at: at(8), columns: 26, role: .text)
    frame.put(
      gate.stands(at: state.now), at: at(33), columns: min(8, max(0, line.columns - 33)),
      role: .text, alignment: .right)
    guard line.columns >= 70 else { return }
    frame.put(
      GateSummary(gate: gate, view: view, state: state).words, at: at(43),
      columns: max(0, line.columns - 49), role: .text)
    let label = gate.jumpLabel.rendered(in: frame.glyphs)
    frame.put(
      label, at: Point(column: line.endColumn - 1 - max(4, label.width), row: line.row),
      columns: max(4, label.width), role: .key, alignment: .right)
  }

  private func drawDetails(
    _ details: [SafeText], of gate: Gate?, on frame: inout Frame, _ stack: inout RowStack
  ) {
    guard let gate, stack.left >= 2 else { return }
    stack.take(1) { line in
      frame.rule(
        at: Point(column: line.column + 4, row: line.row), columns: max(0, line.columns - 5),
        left: gate.rule.safe, lead: 2)
    }
    let room = stack.left
    let chosen = fact.flatMap { gate.missing.firstIndex(of: $0) }
    let first = max(0, min((chosen ?? 0) - room / 2, details.count - room))
    for (index, words) in details.enumerated().dropFirst(first).prefix(room) {
      stack.take(1) { line in
        if chosen != nil, index == chosen {
          frame.put(">", at: Point(column: line.column + 4, row: line.row), role: .text)
        }
        frame.put(
          words, at: Point(column: line.column + 6, row: line.row), columns: line.columns - 7,
          role: .text)
      }
    }
  }

  /// What is missing, one thing after the other; while none is chosen, cells that wait for a
  /// person come with their cause, those of one cause together.
  private func details(
    of gate: Gate, _ view: CaseView, in state: ConsoleState, columns: Int
  ) -> [SafeText] {
    if fact == nil, gate.rule == .tested, let grid = view.grid, !grid.needHuman.isEmpty {
      return WaitingCells(grid: grid).lines(columns: columns)
    }
    return gate.missing.map { "\($0.claim(in: state.setting.zone)): \($0.remedy)" }
  }

  private func drawRule(
    _ view: CaseView, place: Int, of count: Int, on frame: inout Frame, in state: ConsoleState
  ) {
    let rule = state.screen.rule
    guard !rule.isEmpty else { return }
    let row = state.queue.page?.rows.first { $0.entry.subject == .case(view.subject.id) }
    let derived =
      row.map { Standing(of: $0.entry, at: state.clockedAt, under: state.setting.policy).words }
      ?? ""
    let name: SafeText = "\(view.subject.id.safe) \(view.subject.owner.words)"
    frame.clear(rule)
    frame.rule(
      at: rule.origin, columns: rule.columns,
      left: derived.isEmpty ? name : "\(name) · \(derived)",
      right: "\(place)/\(count) · y shows all, Y only the open ones")
  }
}
