internal import Grid
internal import ResponseDomain

/// The lines of the menu for what it acts on: the transitions first, the plain facts on a page of
/// their own.
struct MenuEntries {
  enum Page: Hashable, Sendable {
    case transitions, facts
  }

  let all: [MenuEntry]

  init(_ page: Page, for targets: [QueueSubject], in state: ConsoleState) {
    let makes: [MenuEntry?]
    switch (targets.first, state.formSubject(targets)) {
    case (_, .rows): makes = Self.severalActs(targets)
    case (let target?, .case(let view)):
      makes =
        page == .transitions
        ? Self.transitions(view, target, state) : Self.facts(view, target, state)
    case (let target?, .report): makes = Self.reportActs(target, state)
    case (_, .desk), (_, nil), (nil, _): makes = []
    }
    all = makes.compactMap { $0 }
  }

  /// What can be done to several rows at once; they are not read, so the store tells the rest.
  private static func severalActs(_ targets: [QueueSubject]) -> [MenuEntry?] {
    let acts: [(Character, SafeText, FormKind)] = [
      ("a", "acknowledge", .acknowledge), ("f", "file under", .file), ("x", "dismiss", .dismiss),
      ("o", "owner", .owner), ("t", "next contact", .due), ("m", "merge", .merge),
      ("+", "note", .note), ("4", "take out", .takeOut),
    ]
    return acts.map { key, name, kind in
      guard targets.allSatisfy(kind.applies) else { return nil }
      return MenuEntry(
        key: key, name: name, target: nil, choice: .form(kind), standing: .free("asks once for all")
      )
    }
  }

  static func entry(
    _ key: Character, _ name: SafeText, _ kind: FormKind, to stage: StageName? = nil,
    _ target: QueueSubject, _ state: ConsoleState
  ) -> MenuEntry? {
    kind.standing(on: target, in: state).map {
      MenuEntry(key: key, name: name, target: stage, choice: .form(kind), standing: $0)
    }
  }

  /// What leads on from here, then what leads out, then what belongs to other stages.
  private static func transitions(
    _ view: CaseView, _ target: QueueSubject, _ state: ConsoleState
  ) -> [MenuEntry?] {
    let record = view.subject
    let stage = record.stage.name
    func make(
      _ key: Character, _ name: SafeText, _ kind: FormKind, to next: StageName? = nil
    ) -> MenuEntry? {
      entry(key, name, kind, to: next, target, state)
    }
    var lines: [MenuEntry?] = []
    if !record.waiting.isEmpty, stage != .merged {
      lines.append(
        make(
          stage == .assessing ? "A" : "a", "acknowledge", .acknowledge,
          to: stage == .received ? .acknowledged : nil))
    }
    switch stage {
    case .released: lines += afterwards(target, state, view)
    case .closed: lines.append(make("W", "watch again", .release(.rewatch), to: .released))
    case .received, .merged: break
    case .acknowledged: lines.append(make("w", "widen", .widen, to: .reproducing))
    case .needsInfo: lines.append(make("s", "answer", .answer))
    case .reproducing: lines.append(make("p", "reproduced", .reproduced, to: .assessing))
    case .assessing: lines.append(make("a", "accept", .accept, to: .fixing))
    case .fixing: lines += wayOut(target, state, view)
    case .declined, .deferred: lines.append(make("o", "reopen", .reopen, to: .acknowledged))
    }
    if [.acknowledged, .reproducing].contains(stage) {
      lines.append(make("n", "ask finder", .ask, to: .needsInfo))
    }
    if CaseAct.defer.stages.contains(stage) {
      lines.append(make("d", "defer", .defer, to: .deferred))
    }
    if CaseAct.decline.stages.contains(stage) {
      lines.append(make("x", "decline", .decline, to: .declined))
    }
    if CaseAct.addIssue.stages.contains(stage) {
      lines.append(make("i", "additional issue", .addIssue))
    }
    if ![.acknowledged, .reproducing].contains(stage) {
      lines.append(make("n", "ask finder", .ask))
    }
    if ![.fixing, .released].contains(stage) { lines.append(release(target, state, view)) }
    return lines
  }

  static func release(
    _ target: QueueSubject, _ state: ConsoleState, _ view: CaseView
  ) -> MenuEntry {
    let reasons = state.dryRun(
      .case(view.subject.id, .gate(.release(typed: view.subject.id))), on: view.view)
    return MenuEntry(
      key: "R", name: "release", target: nil, choice: .release,
      standing: reasons.isEmpty ? .free("asks the number") : .off(reasons))
  }

  private static func facts(
    _ view: CaseView, _ target: QueueSubject, _ state: ConsoleState
  ) -> [MenuEntry?] {
    let facts = CaseDrawing(view: view, state: state)
    let record = view.subject
    let kinds: [(Character, SafeText, FormKind, SafeText)] = [
      ("o", "owner", .owner, record.owner.words),
      ("t", "next contact", .due, record.contact.words(in: state.setting.zone)),
      ("g", "rating", .rate, record.rated.severity?.words ?? "none"),
      ("w", "widen circle", .widen, facts.circleWords),
      ("-", "narrow circle", .narrow, record.circle.members.names),
      ("m", "merge", .merge, ""), ("e", "embargo", .embargo, record.embargo.words),
      ("f", "world", .world, facts.worldWords),
      ("s", "slot", .moveSlot, record.slot?.words(in: state.setting.zone) ?? "none"),
      ("k", "finder", .finder, record.finders.first.map(\.safeName) ?? ""),
      ("c", "credit", .credit, record.finders.first?.credit.words ?? ""),
      ("b", "public number", .number, record.numbers.map(\.safe).joined(separator: ", ")),
      ("l", "title", .retitle, record.title.line),
      ("v", "code name", .rename, record.codeName.safe),
      ("+", "note", .note, record.pinned.map(\.line).joined(separator: "; ")),
      ("r", "reply", .reply, record.finders.map(\.sender.safe).joined(separator: ", ")),
    ]
    let publish = ActStanding(
      state.dryRun(.case(view.subject.id, .learn(.isPublic, reason: nil)), on: view.view))
    let publishing = MenuEntry(
      key: "P", name: "it is public", target: nil, choice: .publish, standing: publish)
    let takeOut: [MenuEntry?] = view.subject.reports.enumerated().map { index, report in
      guard index < 9, view.subject.reports.count > 1 else { return nil }
      return FormKind.takeOut.standing(on: .report(report.id), in: state).map {
        MenuEntry(
          key: Character("\(index + 1)"), name: "take out \(report.id.safe)", target: nil,
          choice: .reportForm(.takeOut, report.id), standing: $0)
      }
    }
    let lines = kinds.map { key, name, kind, value -> MenuEntry? in
      var line = entry(key, name, kind, target, state)
      line?.value = value
      return line
    }
    return [publishing] + lines + takeOut
  }

  private static func reportActs(
    _ target: QueueSubject, _ state: ConsoleState
  ) -> [MenuEntry?] {
    [
      entry("a", "acknowledge", .acknowledge, target, state),
      entry("c", "open case", .open, to: .received, target, state),
      entry("f", "file under", .file, target, state),
      entry("x", "dismiss", .dismiss, target, state),
      entry("o", "owner", .owner, target, state),
      entry("r", "reply", .reply, target, state),
      entry("4", "take out", .takeOut, target, state),
    ]
  }
}
