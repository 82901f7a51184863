package import Grid
internal import ResponseDomain

/// The staged exception, T12: what goes ahead, the list of cells left exposed, who approved it and
/// why, and the case number to be typed.
///
/// Enter does nothing until the list was seen to its end and the number is right.
package struct ExceptionBox: BoxContent {
  enum Field: Hashable, Sendable {
    case approver, reason, number
  }

  let id: CaseID
  private(set) var approver = TextField()
  private(set) var reason = TextField()
  private(set) var number: NumberField
  private(set) var focus = Field.approver
  /// Lines of the list that were turned past, and how many were in sight at most.
  private(set) var scroll = 0

  init(_ id: CaseID) {
    self.id = id
    number = NumberField(id)
  }

  package func takes(_ letter: Character) -> Bool {
    switch focus {
    case .approver, .reason: true
    case .number: number.takes(letter)
    }
  }

  package mutating func handle(_ input: BoxInput, in state: ConsoleState) -> BoxOutcome {
    switch input {
    case .composed: return .stay
    case .paste(let text):
      switch focus {
      case .approver: approver.insert(untrusted: text)
      case .reason: reason.insert(untrusted: text)
      case .number: return .say(NumberField.refusal)
      }
      return .stay
    case .key(let key): return handle(key, in: state)
    }
  }

  private mutating func handle(_ key: Key, in state: ConsoleState) -> BoxOutcome {
    switch key {
    case .pageDown: scroll = min(scroll + Self.window, lastScroll(state))
    case .pageUp: scroll = max(0, scroll - Self.window)
    case .enter where focus == .number:
      if number.focus == .leave { return .leave }
      return release(in: state)
    case .tab where focus == .number && number.focus != .release: number.handle(key)
    case .enter, .tab, .down: focus = focus == .approver ? .reason : .number
    case .up, .backTab: focus = focus == .number ? .reason : .approver
    case .character, .control, .alt, .escape, .backspace, .delete, .insert, .left, .right, .home,
      .end, .function:
      switch focus {
      case .approver: _ = approver.handle(key)
      case .reason: _ = reason.handle(key)
      case .number: number.handle(key)
      }
    }
    return .stay
  }

  /// Lines of the list that are in sight at once.
  static let window = 4

  private func lastScroll(_ state: ConsoleState) -> Int {
    max(0, exposedLines(state).count - Self.window)
  }

  func isSeen(_ state: ConsoleState) -> Bool { scroll >= lastScroll(state) }

  private func release(in state: ConsoleState) -> BoxOutcome {
    guard case .case(let view) = state.shown, view.subject.id == id else { return .leave }
    guard isSeen(state) else { return .say("The list of exposed cells goes on: PgDn shows it") }
    guard number.isRight else { return .stay }
    let exposed = exposed(state)
    let count = view.subject.matrix.tally[.staged]
    let staged = StagedRelease(
      typed: id, approver: Words(approver.text.string), reason: Words(reason.text.string),
      exposed: exposed)
    return .ask([
      .act(
        PendingAct(
          command: .case(id, .gate(.releaseStaged(staged))), seen: view.seen,
          done:
            "\(SafeText.counted(count, "cell", "cells")) of \(id.safe) are out, \(exposed.count) lie exposed"
        ))
    ])
  }

  func exposed(_ state: ConsoleState) -> [CellID] {
    guard case .case(let view) = state.shown, let matrix = view.view.matrices[id] else { return [] }
    return matrix.exposed(besides: matrix.waitingInChannels)
  }

  /// The exposed cells, platform by platform.
  func exposedLines(_ state: ConsoleState) -> [SafeText] {
    guard case .case(let view) = state.shown else { return [] }
    let cells = Dictionary(grouping: exposed(state), by: \.platform)
    return view.subject.matrix.platforms.flatMap { platform -> [SafeText] in
      let languages = cells[platform, default: []].map(\.language.safe).joined(separator: " ")
      guard !languages.isEmpty else { return [] }
      return languages.wrapped(to: 58).enumerated().map { index, line in
        let name: SafeText = index == 0 ? platform.safe : ""
        return "    \(name.padded(to: 11)) \(line)"
      }
    }
  }

  package var leastSize: Size? { Size(columns: 80, rows: 24) }

  package func hint(in state: ConsoleState) -> SafeText {
    isSeen(state)
      ? "Enter does nothing until the number is right. A pasted number is refused."
      : "The list of exposed cells goes on: PgDn shows it. Nothing goes out before."
  }

  package func footer(in state: ConsoleState) -> SafeText {
    "Esc leave  Tab field  PgDn the list  Ctrl-C leave"
  }
}
