package import Grid
internal import ResponseDomain

/// Sets the state or the build of the selected cells, and asks for what that rests on.
package struct CellsBox: BoxContent {
  enum Purpose: Hashable, Sendable {
    case state, build
  }

  /// A text that the edit rests on.
  enum Field: Hashable, Sendable {
    case build, owner, cause, reference, reason, workaround

    var title: SafeText {
      switch self {
      case .build: "Build"
      case .owner: "Owner, a login"
      case .cause: "Cause"
      case .reference: "Bug or name that cells share, may stay empty"
      case .reason: "Reason"
      case .workaround: "Workaround"
      }
    }
  }

  private let cells: [CellID]
  private let subject: CaseID
  private let lacksBuild: Bool
  private let hasOwner: Bool
  private var state: CellStateName?
  private(set) var fields: [(field: Field, text: TextField)] = []
  private(set) var focus = 0

  init(_ purpose: Purpose, _ view: MatrixView) {
    cells = view.selected
    subject = view.id
    let records = cells.compactMap { view.cell($0) }
    lacksBuild = records.contains { $0.build == nil }
    hasOwner = records.allSatisfy { $0.owner != .nobody }
    if purpose == .build { fields = [(.build, TextField())] }
  }

  /// The states that a person sets; the release and a re-issue set the others.
  static let states: [CellStateName] = [
    .notStarted, .writing, .built, .testing, .passed, .staged, .failed, .blocked,
    .notApplicable, .cannotFix,
  ]

  package mutating func handle(_ input: BoxInput, in state: ConsoleState) -> BoxOutcome {
    switch input {
    case .composed: return .stay
    case .paste(let text):
      guard fields.indices.contains(focus) else {
        return .say("A paste was dropped: here a letter is a state")
      }
      fields[focus].text.insert(untrusted: text)
      return .stay
    case .key(let key):
      if !fields.isEmpty { return type(key, in: state) }
      guard case .character(let letter) = key,
        let name = CellStateName(written: String(letter)), Self.states.contains(name)
      else { return .say("Press the letter of a state") }
      return choose(name, in: state)
    }
  }

  private mutating func choose(_ name: CellStateName, in state: ConsoleState) -> BoxOutcome {
    self.state = name
    var asked: [Field] = name.needsBuild && lacksBuild ? [.build] : []
    switch name {
    case .failed, .blocked: asked += (hasOwner ? [] : [.owner]) + [.cause, .reference]
    case .notApplicable: asked.append(.reason)
    case .cannotFix: asked += [.reason, .workaround]
    case .notStarted, .writing, .built, .testing, .passed, .staged, .released, .withdrawn: break
    }
    fields = asked.map { ($0, TextField()) }
    return fields.isEmpty ? finish(in: state) : .stay
  }

  private mutating func type(_ key: Key, in state: ConsoleState) -> BoxOutcome {
    switch key {
    case .enter:
      focus += 1
      guard focus >= fields.count else { return .stay }
      focus = fields.count - 1
      return finish(in: state)
    case .tab, .down: focus = min(focus + 1, fields.count - 1)
    case .backTab, .up: focus = max(0, focus - 1)
    case .character, .control, .alt, .escape, .backspace, .delete, .insert, .left, .right, .home,
      .end, .pageUp, .pageDown, .function:
      _ = fields[focus].text.handle(key)
    }
    return .stay
  }

  private func finish(in state: ConsoleState) -> BoxOutcome {
    func text(_ wanted: Field) -> String? {
      fields.first { $0.field == wanted }?.text.text.string
    }
    let build = text(.build)
    if let build, BuildName(build) == nil { return .say("A build is one word") }
    let owner = text(.owner)
    if let owner, PersonID(owner) == nil { return .say("An owner is a login") }
    let edit = CellEdit(
      state: self.state, build: build.flatMap { BuildName($0) },
      owner: owner.flatMap { PersonID($0) }.map { .person(login: $0) },
      cause: text(.cause).flatMap { Words($0) },
      reference: text(.reference).flatMap { Words($0) },
      reason: text(.reason).flatMap { Words($0) },
      workaround: text(.workaround).flatMap { Words($0) })
    let command = Command.case(subject, .matrix(.set(cells, edit)))
    guard case .case(let view) = state.shown else { return .leave }
    if let refusal = state.dryRun(command, on: view.view).first {
      return .say(refusal.words(in: state.setting.zone))
    }
    let what: SafeText =
      self.state?.words ?? "build \(SafeText(untrusted: build ?? "", kind: .name))"
    return .finish([
      .act(
        PendingAct(
          command: command, seen: view.seen, done: "\(selection) of \(subject.safe): \(what)"))
    ])
  }

  var selection: SafeText {
    cells.count == 1 ? cells[0].safe : "\(cells.count) cells"
  }

  package func footer(in state: ConsoleState) -> SafeText {
    fields.isEmpty ? "a letter sets the state  Esc leave" : "⏎ next, then set  Esc leave"
  }
}

extension CellStateName {
  var letterText: SafeText { Self.letterTexts[self] ?? "" }

  /// Made once: a matrix draws thousands of them.
  private static let letterTexts = Dictionary(
    uniqueKeysWithValues: allCases.map { name in
      (name, SafeText(untrusted: String(name.letter), kind: .line))
    })

  /// The meaning of its letter on the screen.
  var role: Role {
    switch self {
    case .notStarted: .cellWaiting
    case .writing, .built, .testing: .cellMoving
    case .passed: .cellPassed
    case .staged: .cellStaged
    case .released: .cellReleased
    case .failed: .cellFailed
    case .blocked: .cellBlocked
    case .notApplicable: .cellNone
    case .cannotFix: .cellCannotFix
    case .withdrawn: .cellWithdrawn
    }
  }
}
