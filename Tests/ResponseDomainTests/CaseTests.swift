import ResponseDomain
import Testing

@Suite struct CaseTests {
  private let first = TestDesk.first

  @Test("'I found a buffer overflow in Windows' does not widen the circle")
  func tooVague() throws {
    var desk = try TestDesk.with(.acknowledged)
    var specifics = SpecificsDraft()
    specifics[.product] = Samples.words("Windows")
    specifics[.effect] = Samples.words("a buffer overflow")
    let widening = Widening(
      members: [.team(name: Samples.team("RPC"), people: 20)], reason: Samples.words("look"),
      specifics: specifics)
    #expect(
      throws: Refusal(
        .specificMissing(.version),
        [.specificMissing(.component), .specificMissing(.steps), .embargoTermsMissing])
    ) {
      try desk.act(.case(first, .widen(widening)))
    }
    #expect(desk.subject(1001)?.stage == .acknowledged)
  }

  @Test("later widening keeps the stage, and nobody is told twice or taken out silently")
  func circle() throws {
    var desk = try TestDesk.with(.reproducing)
    let more = Widening(
      members: [.team(name: Samples.team("SWI"), people: 8), .person(name: Samples.words("lund"))],
      reason: Samples.words("assessment"))
    try desk.act(.case(first, .widen(more)))
    let subject = try #require(desk.subject(1001))
    #expect(subject.stage == .reproducing)
    #expect(subject.circle.people == 29)
    #expect(subject.circle.teams == 2)
    #expect(throws: Refusal(.inCircleAlready(name: "SWI"), [.inCircleAlready(name: "lund")])) {
      try desk.act(.case(first, .widen(more)))
    }
    #expect(throws: Refusal(.notInCircle(name: "PSS"), [.reasonMissing])) {
      try desk.act(.case(first, .narrow(name: "PSS", reason: nil)))
    }
  }

  @Test("waiting on the finder never pauses the 24 hours, and goes back to where it came from")
  func inquiry() throws {
    var desk = try TestDesk.with(.needsInfo)
    #expect(desk.subject(1001)?.clock(under: desk.policy) == .asked(since: desk.now))
    #expect(
      throws: Refusal(.noAnswerYet(askedAt: desk.now, silenceEnds: desk.now + .days(14)))
    ) {
      try desk.act(.case(first, .answer(silence: Samples.words("gone"))))
    }
    desk.now = desk.now + .days(15)
    #expect(throws: Refusal(.silenceReasonMissing)) {
      try desk.act(.case(first, .answer(silence: nil)))
    }
    try desk.act(.case(first, .receiveMail(Samples.mail(at: desk.now, digest: "c"))))
    try desk.act(.case(first, .answer(silence: nil)))
    #expect(desk.subject(1001)?.stage == .reproducing)
    #expect(desk.subject(1001)?.unread.count == 1)
  }

  @Test("acceptance names everything that is missing, and takes answers given before")
  func acceptance() throws {
    var desk = try TestDesk.with(.assessing)
    #expect(
      throws: Refusal(
        .riskNotStated,
        [.scopeNotChosen, .notRated] + Track.allCases.map { .trackWithoutOwner($0) })
    ) {
      try desk.act(.case(first, .accept(AcceptanceDraft())))
    }
    try desk.act(.case(first, .assess(.risk(statement: Samples.words("remote")))))
    try desk.act(
      .case(first, .rate(severity: .moderate, worm: .open, isFinal: false, issue: nil)))
    for track in Track.allCases {
      try desk.act(.case(first, .assess(.trackOwner(track: track, owner: Samples.keller))))
    }
    #expect(throws: Refusal(.scopeNotChosen)) {
      try desk.act(.case(first, .accept(AcceptanceDraft())))
    }
    try desk.act(.case(first, .accept(AcceptanceDraft(scope: TestDesk.acceptance.scope))))
    guard case .fixing(let acceptance) = try #require(desk.subject(1001)).stage else {
      Issue.record("not fixing")
      return
    }
    #expect(acceptance.scope.requiredCells == 4)
    #expect(acceptance.slot.day == Samples.day("2003-07-09"))
    #expect(acceptance.slot.at == Instant(seconds: 1_057_770_000))
    #expect(
      acceptance.slot.clock(window: .hours(2), since: acceptance.at)
        == .due(
          .slot, at: Instant(seconds: 1_057_770_000), until: Instant(seconds: 1_057_777_200),
          since: acceptance.at))
  }

  @Test("a scope of cells that all do not apply has nothing to release")
  func noRequiredCell() throws {
    var desk = try TestDesk.with(.assessing)
    let xp = Samples.platform("XP")
    let enu = Samples.language("ENU")
    let scope = Scope(
      platforms: [xp], languages: [enu],
      notApplicable: [
        Scope.NotApplicable(platform: xp, language: enu, reason: Samples.words("no server"))
      ])
    var draft = TestDesk.acceptance
    draft.scope = scope
    #expect(throws: Refusal(.noRequiredCell)) { try desk.act(.case(first, .accept(draft))) }
    draft.scope = Scope(platforms: [Samples.platform("Me")], languages: [enu])
    #expect(throws: Refusal(.unknownPlatform(Samples.platform("Me")))) {
      try desk.act(.case(first, .accept(draft)))
    }
  }

  @Test("the next slot that no case rides on is proposed; a chosen one must be of the cadence")
  func slots() throws {
    var desk = try TestDesk.with(.fixing)
    #expect(
      desk.policy.cadence.nextFree(after: desk.now, taken: desk.view.takenSlots).day
        == Samples.day("2003-07-16"))
    let thursday = Samples.day("2003-07-17")
    #expect(desk.policy.cadence.slot(on: thursday) == nil)
    desk = try TestDesk.with(.assessing)
    var draft = TestDesk.acceptance
    draft.slot = .on(thursday)
    #expect(throws: Refusal(.notASlot(thursday))) { try desk.act(.case(first, .accept(draft))) }
    draft.slot = .on(Samples.day("2003-07-02"))
    #expect(throws: Refusal(.slotPassed(Samples.day("2003-07-02")))) {
      try desk.act(.case(first, .accept(draft)))
    }
  }

  @Test(
    "the worm question settles what is critical",
    arguments: [
      (Severity.critical, nil, Reason.wormQuestionOpen), (.critical, false, .criticalNeedsWorm),
      (.important, true, .wormMeansCritical), (.critical, true, nil), (.important, false, nil),
      (.moderate, nil, nil),
    ] as [(Severity, Bool?, Reason?)])
  func worm(severity: Severity, canSpread: Bool?, reason: Reason?) throws {
    var desk = try TestDesk.with(.assessing)
    let worm: Rating.WormAnswer =
      canSpread.map { .answered(canSpread: $0, inWriting: Samples.words("looked into")) } ?? .open
    let command = Command.case(
      first, .rate(severity: severity, worm: worm, isFinal: false, issue: nil))
    if let reason {
      #expect(throws: Refusal(reason)) { try desk.act(command) }
    } else {
      try desk.act(command)
      #expect(desk.subject(1001)?.rated.severity == severity)
    }
  }

  @Test("deferring from fixing wants an approver, and is never done while attacks are known")
  func deferral() throws {
    var desk = try TestDesk.with(.fixing)
    try desk.act(.case(first, .learn(.attacks, reason: nil)))
    #expect(
      throws: Refusal(
        .attacksKnown, [.reasonMissing, .targetMissing, .approverMissing, .finderNotTold])
    ) {
      try desk.act(.case(first, .defer(reason: nil, target: nil, approver: nil, told: nil)))
    }
  }

  @Test("a duplicate keeps both credits; spam is told nothing; an ending answers what waits")
  func declining() throws {
    var desk = try TestDesk.with(.received)
    try desk.openSecond()
    #expect(throws: Refusal(.finderNotTold)) {
      try desk.act(
        .case(
          first, .decline(.duplicate(of: TestDesk.second), note: Samples.words("same"), told: nil)
        ))
    }
    try desk.act(
      .case(
        first,
        .decline(
          .duplicate(of: TestDesk.second), note: Samples.words("same"), told: TestDesk.byHand)))
    #expect(desk.subject(1002)?.finders.count == 2)
    #expect(desk.report(1)?.answer.isWaiting == false)
    #expect(desk.subject(1001)?.isOpen == false)

    try desk.act(.case(TestDesk.second, .decline(.spam, note: Samples.words("ad"), told: nil)))
    #expect(desk.subject(1002)?.isOpen == false)
    #expect(desk.report(2)?.answer.isWaiting == true)
  }

  @Test("public or exploit ends the embargo, attacks do not; the world forgets nothing")
  func world() throws {
    var desk = try TestDesk.with(.reproducing)
    #expect(desk.subject(1001)?.embargo.hasTerms == true)
    try desk.act(.case(first, .learn(.attacks, reason: nil)))
    #expect(desk.subject(1001)?.embargo.hasTerms == true)
    try desk.act(.case(first, .learn(.exploit, reason: Samples.words("a list"))))
    let subject = try #require(desk.subject(1001))
    #expect(subject.world.facts == [.attacks, .exploit, .isPublic])
    #expect(subject.embargo == .ended(at: desk.now, why: .exploit))
    #expect(throws: Refusal(.knownAlready(.isPublic))) {
      try desk.act(.case(first, .learn(.isPublic, reason: nil)))
    }
  }

  @Test("a merge moves reports, finders, circle and clocks, and ends the other case")
  func merging() throws {
    var desk = try TestDesk.with(.reproducing)
    try desk.openSecond()
    try desk.act(.case(first, .merge(into: TestDesk.second, reason: Samples.words("same hole"))))
    let merged = try #require(desk.subject(1001))
    let target = try #require(desk.subject(1002))
    #expect(merged.stage == .merged(into: TestDesk.second))
    #expect(merged.isOpen == false)
    #expect(target.reports.map(\.id.number) == [2, 1])
    #expect(target.finders.count == 2)
    #expect(target.circle.holds("RPC"))
    #expect(target.absorbed == [first])
    #expect(desk.report(1)?.place == .filed(under: TestDesk.second))
    #expect(throws: Refusal(.mergedAway(first, into: TestDesk.second))) {
      try desk.receiveMail(digest: "d")
      try desk.act(.report(Samples.reportID(3), .file(under: first)))
    }
  }

  @Test("an additional issue joins the release, or becomes a case of its own")
  func issues() throws {
    var desk = try TestDesk.with(.assessing)
    try desk.act(
      .case(
        first,
        .addIssue(
          title: Samples.words("second overrun"), foundBy: .investigation, path: .joinsRelease)))
    try desk.act(
      .case(
        first,
        .addIssue(
          title: Samples.words("denial of service"), foundBy: .investigation, path: .ownCase)))
    #expect(
      desk.subject(1001)?.issues.map(\.path) == [.joinsRelease, .ownCase(id: TestDesk.second)])
    #expect(desk.subject(1002)?.stage == .acknowledged)
    #expect(throws: Refusal(.titleMissing, [.foundByMissing])) {
      try desk.act(.case(first, .addIssue(title: nil, foundBy: nil, path: .joinsRelease)))
    }
  }

  @Test("an unanswered report keeps even an ended case in sight")
  func owedAnswer() throws {
    var desk = try TestDesk.with(.declined)
    #expect(desk.subject(1001)?.isOpen == false)
    try desk.receiveMail(digest: "b", from: "other@finders.example")
    try desk.act(.report(Samples.reportID(2), .file(under: first)))
    #expect(desk.subject(1001)?.isOpen == true)
    #expect(desk.subject(1001)?.clock(under: desk.policy).due != nil)
  }
}
