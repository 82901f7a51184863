internal import Grid
internal import ResponseDomain

/// Whether an act can be done now, as `decide` tells it of the act without any answers.
enum ActStanding: Hashable, Sendable {
  /// The form asks for the rest; the words say for what.
  case free(SafeText)
  case blocked([Reason])
  case off([Reason])

  init(_ reasons: [Reason]) {
    let off = reasons.filter { $0.weight == .off }
    let blocking = reasons.filter { $0.weight == .blocks }
    if !off.isEmpty {
      self = .off(off)
    } else if !blocking.isEmpty {
      self = .blocked(blocking)
    } else {
      self = .free(Self.asked(reasons))
    }
  }

  var reasons: [Reason] {
    switch self {
    case .free: []
    case .blocked(let reasons), .off(let reasons): reasons
    }
  }

  /// `asks reason, target; tells finder`
  private static func asked(_ reasons: [Reason]) -> SafeText {
    var asked: [SafeText] = []
    var isTelling = false
    for reason in reasons {
      switch reason.weight {
      case .asked(let words): if !words.isEmpty, !asked.contains(words) { asked.append(words) }
      case .tells: isTelling = true
      case .blocks, .off: break
      }
    }
    var parts: [SafeText] = asked.isEmpty ? [] : ["asks \(asked.joined(separator: ", "))"]
    if isTelling { parts.append("tells finder") }
    return parts.joined(separator: "; ")
  }
}

extension FormKind {
  /// How the act stands for one subject; nil while the subject is not read.
  func standing(on target: QueueSubject, in state: ConsoleState) -> ActStanding? {
    state.formSubject([target]).map { _ in ActStanding(reasons(on: target, in: state)) }
  }

  /// Every reason against the act without any answers; none while the subject is not read.
  func reasons(on target: QueueSubject, in state: ConsoleState) -> [Reason] {
    guard let subject = state.formSubject([target]), let view = subject.view,
      let command = probe(on: target, subject, in: state)
    else { return [] }
    return state.dryRun(command, on: view)
  }

  /// The act without any answers, or with one that no guard minds.
  private func probe(
    on target: QueueSubject, _ subject: FormSubject, in state: ConsoleState
  ) -> Command? {
    var answers = FormAnswers([], in: state)
    switch target {
    case .report(let id):
      let next = subject.view?.nextCase
      switch self {
      case .file: return next.map { .report(id, .file(under: $0)) }
      case .owner: return .report(id, .own(.nobody))
      case .open: return .openCase(OpenCase(source: .report(id), title: Self.unwritten))
      case .acknowledge, .ask, .answer, .widen, .narrow, .reproduced, .accept, .rate, .risk,
        .scope, .trackOwner, .defer, .decline, .reopen, .merge, .addIssue, .note, .reply, .due,
        .finder, .credit, .number, .retitle, .rename, .embargo, .world, .moveSlot, .openByHand,
        .dismiss,
        .takeOut,
        .takeDuty, .export, .hours, .release:
        return command(on: target, &answers, record: nil, mail: nil)
      }
    case .case(let id):
      guard let record = subject.case else { return nil }
      if let command = caseProbe(record, in: state) { return .case(id, command) }
      return command(on: target, &answers, record: record, mail: nil)
    }
  }

  private func caseProbe(_ record: Case, in state: ConsoleState) -> CaseCommand? {
    switch self {
    case .narrow: return .narrow(name: record.circle.members.first?.name ?? "", reason: nil)
    case .rate: return .rate(severity: .low, worm: .open, isFinal: false, issue: nil)
    case .risk: return Self.unwritten.map { .assess(.risk(statement: $0)) }
    case .trackOwner(let track):
      return .assess(.trackOwner(track: track, owner: state.setting.user))
    case .merge: return CaseID(.max).map { .merge(into: $0, reason: nil) }
    case .due: return .setContact(record.contact)
    case .finder:
      return Self.unwritten.map { .describeFinder(0, organisation: $0) }
    case .credit: return .credit(finder: 0, .notAsked)
    case .retitle: return .retitle(record.title)
    case .rename: return .rename(record.codeName)
    case .number: return PublicNumber(cve: "CVE-1999-0000").map { .number($0) }
    case .embargo:
      return Self.unwritten.map { .embargo(.proposed(terms: $0)) }
    case .world:
      let unknown = World.Fact.allCases.first { !record.world.holds($0) } ?? .attacks
      return .learn(unknown, reason: nil)
    case .owner: return .own(record.owner)
    case .moveSlot: return .moveSlot(.nextFree, reason: nil)
    case .hours(let form): return form.probe
    case .release(let form): return form.probe(record)
    case .scope:
      return .assess(
        .scope(
          chosen: Scope(
            platforms: state.setting.policy.platforms.map(\.id),
            languages: state.setting.policy.languages.map(\.id))))
    case .acknowledge, .ask, .answer, .widen, .reproduced, .accept, .defer, .decline, .reopen,
      .addIssue, .note, .reply, .open, .openByHand, .file, .dismiss, .takeOut, .takeDuty, .export:
      return nil
    }
  }
}
