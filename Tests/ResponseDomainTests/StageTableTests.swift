import ResponseDomain
import Testing

/// The table of the process, written down once more: what may be done at which stage.
@Suite struct StageTableTests {
  /// Rows as the process has them.
  private static let table: [CaseAct: Set<StageName>] = {
    let active: Set<StageName> = [
      .received, .acknowledged, .needsInfo, .reproducing, .assessing, .fixing, .released,
    ]
    let beforeRelease = active.subtracting([.released])
    let notMerged = Set(StageName.allCases).subtracting([.merged])
    return [
      .acknowledge: notMerged,  // T2, and M1 for reports that joined later
      .ask: [.acknowledged, .reproducing],  // T3
      .answer: [.needsInfo],  // T4
      .widen: active.subtracting([.received]),  // T5 and later widening
      .narrow: active,
      .reproduced: [.reproducing],  // T6
      .assess: [.assessing, .fixing],
      .accept: [.assessing],  // T7
      .slot: [.fixing],
      .defer: [.assessing, .fixing],  // T8
      .decline: beforeRelease,  // T9
      .reopen: [.declined, .deferred],  // T10
      .matrix: [.fixing, .released],
      .gate: [.assessing, .fixing, .released],
      // T11, T12 and R14; a staged release is completed from where it stands.
      .release: [.fixing, .released], .exception: [.fixing, .released],
      .approve: [.fixing, .released],
      .problem: [.released], .withdraw: [.released],
      .reissue: [.released],  // T13
      .revise: [.released],  // T14
      .close: [.released],  // T15
      .rewatch: [.closed],  // T16
      .hours: [.assessing, .fixing, .released],
      .addIssue: active,  // T17
      .merge: beforeRelease,  // T18
      .rate: active, .world: notMerged, .embargo: beforeRelease, .retitle: notMerged,
      .rename: notMerged, .owner: notMerged, .due: notMerged, .note: notMerged, .finder: notMerged,
      .credit: notMerged, .number: notMerged, .read: notMerged, .receive: notMerged,
      .reply: notMerged, .recordHandover: notMerged,
    ]
  }()

  struct Pair: Sendable, CustomTestStringConvertible {
    let stage: StageName
    let act: CaseAct
    var testDescription: String { "\(act.rawValue) at \(stage.rawValue)" }
  }

  private static let pairs = StageName.allCases.flatMap { stage in
    CaseAct.allCases.map { Pair(stage: stage, act: $0) }
  }

  @Test("every act at every stage is decided as the table says", arguments: pairs)
  func walk(pair: Pair) throws {
    var desk = try TestDesk.with(pair.stage)
    if pair.act == .merge, pair.stage != .merged { try desk.openSecond() }
    let allowed = try #require(Self.table[pair.act]).contains(pair.stage)
    #expect(pair.act.stages.contains(pair.stage) == allowed)

    let command = Self.command(pair.act, on: desk)
    var reasons: [Reason] = []
    do {
      let events = try decide(
        .case(TestDesk.first, command), on: desk.view, at: desk.now, by: desk.actor)
      #expect(allowed, "was decided: \(events)")
    } catch {
      reasons = error.reasons
    }
    let isWrongStage = reasons.contains {
      if case .wrongStage = $0 { true } else { false }
    }
    #expect(isWrongStage == !allowed || reasons == [.nothingWaits], "\(reasons)")
  }

  @Test("an act that is allowed leads to the stage that the table names")
  func targets() throws {
    let steps: [(StageName, CaseAct, StageName)] = [
      (.received, .acknowledge, .acknowledged), (.acknowledged, .ask, .needsInfo),
      (.acknowledged, .widen, .reproducing), (.reproducing, .ask, .needsInfo),
      (.reproducing, .reproduced, .assessing), (.assessing, .accept, .fixing),
      (.assessing, .defer, .deferred), (.fixing, .defer, .deferred),
      (.received, .decline, .declined), (.fixing, .decline, .declined),
      (.declined, .reopen, .acknowledged), (.deferred, .reopen, .acknowledged),
      (.reproducing, .merge, .merged),
    ]
    for (from, act, to) in steps {
      var desk = try TestDesk.with(from)
      if act == .merge { try desk.openSecond() }
      try desk.act(.case(TestDesk.first, Self.command(act, on: desk)))
      #expect(desk.subject(1001)?.stage.name == to, "\(act.rawValue) from \(from.rawValue)")
      #expect(act.target == to)
    }
  }

  /// A command with everything that its act asks for; for a merge the desk gets a second case.
  private static func command(_ act: CaseAct, on desk: TestDesk) -> CaseCommand {
    let words = Samples.words("because")
    switch act {
    case .acknowledge: return .acknowledge(report: nil, at: nil, how: words)
    case .ask: return .ask(questions: [words], told: TestDesk.byHand)
    case .answer: return .answer(silence: words)
    case .widen:
      var widening = TestDesk.widening
      widening.members = [.person(name: Samples.words("lund"))]
      return .widen(widening)
    case .narrow: return .narrow(name: "RPC", reason: words)
    case .reproduced: return .reproduced(by: words, at: desk.now, build: words)
    case .assess: return .assess(.trackOwner(track: .support, owner: Samples.keller))
    case .accept: return .accept(TestDesk.acceptance)
    case .slot: return .moveSlot(.nextFree, reason: words)
    case .defer:
      return .defer(
        reason: words, target: words, approver: Samples.keller, told: TestDesk.byHand)
    case .decline: return .decline(.outOfScope, note: words, told: TestDesk.byHand)
    case .reopen: return .reopen(reason: words)
    case .addIssue: return .addIssue(title: words, foundBy: .investigation, path: .joinsRelease)
    case .merge: return .merge(into: TestDesk.second, reason: words)
    case .rate: return .rate(severity: .low, worm: .open, isFinal: false, issue: nil)
    case .world: return .learn(.attacks, reason: nil)
    case .embargo: return .embargo(.active(terms: words))
    case .retitle: return .retitle(words)
    case .rename: return .rename(Samples.codeName("copper"))
    case .owner: return .own(.person(login: Samples.keller))
    case .due: return .setContact(.at(moment: desk.now))
    case .note: return .note(words, isPinned: false)
    case .finder: return .describeFinder(0, organisation: words)
    case .credit: return .credit(finder: 0, .noneWanted)
    case .number: return .number(.cve(name: "CVE-2003-0352"))
    case .read: return .readMail(Samples.mail().digest)
    case .receive: return .receiveMail(Samples.mail(digest: "c"))
    case .reply:
      return .write(
        Draft(
          id: Samples.mailID("1@desk.example"), to: Samples.mail().sender, subject: words,
          text: words, purpose: .correspondence))
    case .recordHandover: return .recordHandover(Samples.mailID("1@desk.example"), .accepted)
    case .matrix: return .matrix(.set(TestDesk.cells, CellEdit(state: .writing)))
    case .gate: return .gate(.answer(.support, words: words, other: nil))
    case .approve: return .gate(.approve(saw: 0))
    case .release: return .gate(.release(typed: TestDesk.first))
    case .exception: return .gate(.releaseStaged(StagedRelease()))
    case .problem: return .gate(.reportProblem(words: words, place: .everywhere))
    case .withdraw: return .gate(.withdraw(problem: 1, cells: TestDesk.cells, reason: words))
    case .reissue: return .gate(.reissue(ReissueDraft()))
    case .revise: return .gate(.revise(.wording, words: words))
    case .close: return .gate(.close)
    case .rewatch: return .gate(.reopenWatch(words: words, place: .everywhere))
    case .hours: return .hours(.log([TestHours.draft(hours: 1)]))
    }
  }
}
