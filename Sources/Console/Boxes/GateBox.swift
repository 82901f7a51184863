package import Grid
internal import ResponseDomain

/// Why can't I ship: R1 to R14, what is missing of each, and where Enter jumps to.
package struct GateBox: BoxContent {
  private let id: CaseID
  private(set) var cursor: ReleaseRule
  private(set) var onlyOpen: Bool
  /// The missing fact of the rule under the cursor that Enter goes to; nil for the first.
  private(set) var fact: MissingFact?

  init(_ id: CaseID, onlyOpen: Bool = false) {
    self.id = id
    self.onlyOpen = onlyOpen
    cursor = .tested
  }

  /// The case that the list is about; nil while it is being read.
  func view(in state: ConsoleState) -> CaseView? {
    guard case .case(let view) = state.shown, view.subject.id == id else { return nil }
    return view
  }

  func gates(in state: ConsoleState) -> [Gate]? { state.gates(of: id) }

  func rows(in state: ConsoleState) -> [Gate] {
    (gates(in: state) ?? []).filter { !onlyOpen || !$0.holds }
  }

  /// The rule under the cursor; the first of those that are shown when its own is not.
  func selected(in rows: [Gate]) -> Gate? { rows.first { $0.rule == cursor } ?? rows.first }

  package mutating func handle(_ input: BoxInput, in state: ConsoleState) -> BoxOutcome {
    guard case .key(let key) = input else { return .say("A paste was dropped: here a key acts") }
    let rows = rows(in: state)
    let gate = selected(in: rows)
    let index = rows.firstIndex { $0.rule == gate?.rule } ?? 0
    switch key {
    case .character("j"), .down: move(to: index + 1, rows)
    case .character("k"), .up: move(to: index - 1, rows)
    case .character("g"), .home: move(to: 0, rows)
    case .character("G"), .end: move(to: rows.count - 1, rows)
    case .character("l"), .right, .tab: choose(by: 1, gate)
    case .character("h"), .left, .backTab: choose(by: -1, gate)
    case .character("Y"): onlyOpen = true
    case .character("y"): onlyOpen = false
    case .character("q"): return .leave
    case .enter: return jump(gate, in: state)
    case .character("e"): return export(in: state)
    case .character("u"):
      guard let view = view(in: state), state.setting.canWrite else { return .stay }
      return .emit([.undo(.case(view.subject.id))])
    case .character("+"): return form(.note, in: state)
    case .character("w"): return form(.widen, in: state)
    case .character("R"): return .run(named("case release", in: state))
    case .character(":"): return .open(.command(CommandBox()))
    case .character("?"), .function(1): return .open(.help(HelpBox()))
    case .character("t"):
      guard let view = view(in: state) else { return .stay }
      return .replace(.menu(MenuBox(.case(view.subject.id))))
    case .character, .control, .alt, .escape, .backspace, .delete, .insert, .pageUp, .pageDown,
      .function:
      break
    }
    return .stay
  }

  private mutating func move(to index: Int, _ rows: [Gate]) {
    guard !rows.isEmpty else { return }
    cursor = rows[min(max(0, index), rows.count - 1)].rule
    fact = nil
  }

  /// Goes through what is missing of one rule.
  private mutating func choose(by step: Int, _ gate: Gate?) {
    guard let gate, !gate.missing.isEmpty else { return }
    let index = fact.flatMap { gate.missing.firstIndex(of: $0) } ?? 0
    fact = gate.missing[min(max(0, index + step), gate.missing.count - 1)]
  }

  private func form(_ kind: FormKind, in state: ConsoleState) -> BoxOutcome {
    guard let view = view(in: state) else { return .stay }
    guard state.setting.canWrite else { return .say("This needs the right to write") }
    return .open(.form(FormBox(kind, on: [.case(view.subject.id)], in: state)))
  }

  private func named(_ words: StaticString, in state: ConsoleState) -> Action {
    state.setting.actions.first { "\($0.words)" == "\(words)" }
      ?? Action(words, keys: [], summary: "") { _ in [] }
  }

  /// Everything missing is gone to: a cell in the matrix, a plan in the burndown, else the form
  /// that records it lies over the list, which tells the rest when it is done.
  private func jump(_ gate: Gate?, in state: ConsoleState) -> BoxOutcome {
    guard let gate, let first = firstFact(of: gate, in: state) else {
      return .say("Nothing is missing here")
    }
    let fact = fact.flatMap { gate.missing.contains($0) ? $0 : nil } ?? first
    switch fact.jump {
    case .cell(let id):
      return .run(
        Action("gate jump", keys: [], summary: "go to the cell") { state in
          state.matrix.cursor = id
          state.matrix.selection = .cell
          state.matrix.filter = .everything
          return state.showMatrix()
        })
    case .burndown where fact.form == nil:
      return .run(
        Action("gate jump", keys: [], summary: "go to the burndown") { $0.showBurndown() })
    case .matrix where fact.form == nil:
      return .run(
        Action("gate jump", keys: [], summary: "go to the matrix") { $0.showMatrix() })
    case .approval:
      guard let view = view(in: state) else { return .stay }
      return .replace(.menu(MenuBox(.case(view.subject.id))))
    case .matrix, .burndown, .tracks, .slots, .caseFacts: break
    }
    guard let view = view(in: state), let form = fact.form else {
      return .say("\(fact.claim(in: state.setting.zone)): \(fact.remedy)")
    }
    guard state.setting.canWrite else { return .say("This needs the right to write") }
    return .open(
      .form(
        FormBox(
          form.kind, on: [.case(view.subject.id)], focus: form.focus, prefill: fact.prefill,
          in: state)))
  }

  /// What waits for a person comes before what moves by itself.
  private func firstFact(of gate: Gate, in state: ConsoleState) -> MissingFact? {
    guard gate.rule == .tested, let view = view(in: state), let grid = view.grid else {
      return gate.missing.first
    }
    let waiting = grid.needHuman.lazy.compactMap { id in
      gate.missing.first { fact in
        if case .cellUntested(id, _) = fact { true } else { false }
      }
    }
    return waiting.first ?? gate.missing.first
  }

  /// The list as it stands, with every missing fact, in a file of its own.
  private func export(in state: ConsoleState) -> BoxOutcome {
    guard let view = view(in: state) else { return .stay }
    let zone = state.setting.zone
    let lines = rows(in: state).flatMap { gate -> [SafeText] in
      let mark: SafeText = gate.holds ? "✓" : "·"
      let words = GateSummary(gate: gate, view: view, state: state).words
      return [
        "\(mark) \(gate.rule.safe) \(gate.rule.words)  \(gate.stands(at: state.now))  \(words)"
      ]
        + gate.missing.map { "     \($0.claim(in: zone)): \($0.remedy)" }
    }
    let head: SafeText = "\(view.subject.id.safe) \(state.now.words(in: zone))"
    let list = Export(
      title: "why \(view.subject.id.safe) cannot ship", file: "gate-\(view.subject.id.number).txt",
      content: .lines([head] + lines))
    return .open(.form(FormBox(.export([list]), on: [], in: state)))
  }

  package func hint(in state: ConsoleState) -> SafeText {
    guard let gates = gates(in: state) else { return "This is being read" }
    let open = gates.count { !$0.holds }
    guard open > 0 else { return "All fourteen hold: R opens the release." }
    return open == 1
      ? "This list is whole: when this one holds, the release opens. No bypass exists."
      : "This list is whole: when these \(open.spelled) hold, the release opens. No bypass exists."
  }

  package func footer(in state: ConsoleState) -> SafeText {
    let other: SafeText = onlyOpen ? "y all" : "Y open only"
    return "⏎ go there  + note  w circle  e export  \(other)  u undo  : ?  q back"
  }
}
