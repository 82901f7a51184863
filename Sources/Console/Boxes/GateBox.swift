package import Grid
internal import ResponseDomain

/// Why can't I ship: R1 to R14, what is missing of each, and where Enter jumps to.
package struct GateBox: BoxContent {
  private var cursor: ReleaseRule
  private var onlyOpen: Bool

  init(onlyOpen: Bool = false) {
    self.onlyOpen = onlyOpen
    cursor = .tested
  }

  private func rows(in state: ConsoleState) -> [Gate] {
    (state.gates ?? []).filter { !onlyOpen || !$0.holds }
  }

  package mutating func handle(_ input: BoxInput, in state: ConsoleState) -> BoxOutcome {
    guard case .key(let key) = input else { return .stay }
    let rows = rows(in: state)
    let index = rows.firstIndex { $0.rule == cursor } ?? 0
    switch key {
    case .character("j"), .down: move(to: index + 1, rows)
    case .character("k"), .up: move(to: index - 1, rows)
    case .character("g"), .home: move(to: 0, rows)
    case .character("G"), .end: move(to: rows.count - 1, rows)
    case .character("Y"): onlyOpen = true
    case .character("y"): onlyOpen = false
    case .character("q"): return .leave
    case .enter: return jump(rows.indices.contains(index) ? rows[index] : nil, in: state)
    case .character, .control, .alt, .escape, .tab, .backTab, .backspace, .delete, .insert, .left,
      .right, .pageUp, .pageDown, .function:
      break
    }
    return .stay
  }

  private mutating func move(to index: Int, _ rows: [Gate]) {
    guard !rows.isEmpty else { return }
    cursor = rows[min(max(0, index), rows.count - 1)].rule
  }

  /// A missing cell is gone to; everything else is told how it is recorded.
  private func jump(_ gate: Gate?, in state: ConsoleState) -> BoxOutcome {
    guard let fact = gate?.missing.first else { return .say("Nothing is missing here") }
    switch fact.jump {
    case .cell(let id):
      return .run(
        Action("gate jump", keys: [], summary: "go to the cell") { state in
          state.matrix.cursor = id
          state.matrix.selection = .cell
          return state.showMatrix()
        })
    case .matrix:
      return .run(
        Action("gate jump", keys: [], summary: "go to the matrix") { $0.showMatrix() })
    case .burndown, .tracks, .slots, .caseFacts, .approval:
      return .say("\(fact.claim(in: state.setting.zone)): \(fact.remedy)")
    }
  }

  package func draw(on frame: inout Frame, in state: ConsoleState) {
    guard case .case(let view) = state.shown else { return }
    let body = state.screen.body
    frame.fill(body, with: .blank(.text))
    let all = state.gates ?? []
    let holding = all.count(where: \.holds)
    var stack = RowStack(body)
    stack.take(1) { line in
      frame.put(
        "\(view.subject.id.safe) WHY CAN'T I SHIP?  \(holding) of \(all.count) hold, \(all.count - holding) are open\(slot(of: view.subject, in: state))",
        at: Point(column: line.column + 1, row: line.row), columns: line.columns - 1, role: .title
      )
    }
    stack.take(1) { drawHeads(on: &frame, in: $0) }
    let rows = rows(in: state)
    for gate in rows {
      stack.take(1) { line in
        draw(gate, of: view.subject, in: state, on: &frame, line)
      }
    }
    guard let gate = rows.first(where: { $0.rule == cursor }) else { return }
    stack.take(1) { line in
      frame.rule(
        at: Point(column: line.column + 4, row: line.row), columns: max(0, line.columns - 5),
        left: gate.rule.safe, lead: 2)
    }
    for words in details(of: gate, view, in: state, columns: body.columns - 7) {
      stack.take(1) { line in
        frame.put(
          words, at: Point(column: line.column + 6, row: line.row), columns: line.columns - 7,
          role: .text)
      }
    }
  }

  private func slot(of subject: Case, in state: ConsoleState) -> SafeText {
    guard case .fixing(let acceptance) = subject.stage else { return "" }
    return "   slot \(acceptance.slot.words(in: state.setting.zone))"
  }

  private func drawHeads(on frame: inout Frame, in line: Rect) {
    for (words, column): (SafeText, Int) in [
      ("GATE", 6), ("STANDS", 35), ("WHAT IS MISSING", 43),
    ] {
      frame.put(words, at: Point(column: line.column + column, row: line.row), role: .dim)
    }
    frame.put("JUMP", at: Point(column: line.endColumn - 4, row: line.row), role: .dim)
  }

  private func draw(
    _ gate: Gate, of subject: Case, in state: ConsoleState, on frame: inout Frame, _ line: Rect
  ) {
    func at(_ column: Int) -> Point { Point(column: line.column + column, row: line.row) }
    if gate.rule == cursor {
      frame.put(">", at: at(0), role: .text)
      frame.cursor = at(0)
    }
    frame.put(
      gate.holds ? Glyph.holds : .dot, at: at(2), role: gate.holds ? .gateHolds : .gateOpen)
    frame.put(gate.rule.safe, at: at(4), role: .text)
    frame.put(gate.rule.words, at: at(8), columns: 26, role: .text)
    frame.put(
      gate.stands(at: state.now), at: at(33), columns: 8, role: .text, alignment: .right)
    frame.put(
      gate.summary(of: subject, in: state.setting.zone), at: at(43),
      columns: max(0, line.columns - 48), role: .text)
    frame.put(
      gate.jumpLabel, at: Point(column: line.endColumn - 4, row: line.row), role: .key)
  }

  /// What is missing, one thing after the other; cells that wait for a person with their cause.
  private func details(
    of gate: Gate, _ view: CaseView, in state: ConsoleState, columns: Int
  ) -> [SafeText] {
    let matrix = view.view.matrices[view.subject.id]
    if gate.rule == .tested, let matrix, !matrix.needHuman.isEmpty {
      return matrix.needHuman.map { id in
        let cell = matrix[id].state
        return "\(cell.name.letterText)  \(id.safe) \(cell.reason?.line ?? "")"
      }
    }
    return gate.missing.map { "\($0.claim(in: state.setting.zone)): \($0.remedy)" }
  }

  package func hint(in state: ConsoleState) -> SafeText {
    let open = (state.gates ?? []).count { !$0.holds }
    return
      "This list is whole: when these \(open.spelled) hold, the release opens. No bypass exists."
  }

  package func footer(in state: ConsoleState) -> SafeText {
    "⏎ go there  y all  Y open only  q back"
  }
}
