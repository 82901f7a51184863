import ResponseDomain
import Testing

@Suite struct ReleaseGateTests {
  @Test("the list is whole: doing what it lists opens the gate")
  func whole() throws {
    for seed in 1...12 {
      var desk = try Self.randomDesk(seed: UInt64(seed))
      try Self.satisfy(&desk, leavingOut: nil)
      #expect(desk.missing == [])
      try desk.gate(.release(typed: TestDesk.first))
      #expect(desk.subject(1001)?.stage.name == .released)
      #expect(desk.matrix()?.required.allSatisfy { desk.matrix()?[$0].state == .released } == true)
    }
  }

  @Test("nothing on the list is superfluous: with any one item left out the gate stays shut")
  func noneSuperfluous() throws {
    let desk = try Self.randomDesk(seed: 26)
    for fact in desk.missing {
      var other = desk
      try Self.satisfy(&other, leavingOut: fact)
      #expect(!other.missing.isEmpty, "\(fact)")
      #expect(throws: Refusal.self) { try other.gate(.release(typed: TestDesk.first)) }
      #expect(other.subject(1001)?.stage.name == .fixing)
    }
  }

  /// A case at fixing of which some facts are there already.
  private static func randomDesk(seed: UInt64) throws -> TestDesk {
    var numbers = SplitMix(seed: seed)
    var desk = try TestDesk.with(.fixing)
    try desk.act(
      .case(
        TestDesk.first,
        .addIssue(
          title: Samples.words("second"), foundBy: .investigation, path: .joinsRelease)))
    let moment = desk.gates().filter(\.rule.isOfTheMoment).flatMap(\.missing)
    for fact in desk.missing
    where !moment.contains(fact) && Bool.random(using: &numbers) {
      // What cannot be done yet, such as staging what has not passed, waits.
      do { try desk.supply(fact) } catch { continue }
    }
    return desk
  }

  /// Goes through the list until nothing more can be done; approval comes last.
  private static func satisfy(
    _ desk: inout TestDesk, leavingOut omitted: MissingFact?
  ) throws {
    for _ in 0..<4 {
      for fact in desk.missing where fact != omitted && fact != .secondPerson {
        do { try desk.supply(fact) } catch { continue }
      }
    }
    if omitted != .secondPerson { try desk.approve() }
  }

  @Test("ready is everything but the hour and the second person")
  func ready() throws {
    var desk = try TestDesk.with(.fixing)
    try desk.makeReady()
    let subject = try #require(desk.subject(1001))
    let gate = ReleaseGate(
      of: subject, cells: .counted, hours: .notPlanned, window: desk.policy.window)
    #expect(gate.isReady)
    #expect(desk.gates().filter { !$0.holds }.map(\.rule) == [.slot, .twoPeople])
    try desk.set([TestDesk.cells[0]], CellEdit(build: BuildName("2600.1140")))
    let later = try #require(desk.subject(1001))
    #expect(
      !ReleaseGate(of: later, cells: .counted, hours: .notPlanned, window: .hours(2)).isReady)
  }

  @Test("the slot opens at its hour and shuts two hours later; out-of-band wants an approver")
  func slot() throws {
    var desk = try TestDesk.with(.fixing)
    guard case .fixing(let acceptance) = desk.subject(1001)?.stage else {
      Issue.record("not fixing")
      return
    }
    func rule() -> [MissingFact] { desk.gates()[8].missing }
    let slot = acceptance.slot
    desk.now = slot.at - TimeSpan(seconds: 1)
    #expect(rule() == [.slotNotCome(slot)])
    desk.now = slot.at
    #expect(rule() == [])
    desk.now = slot.at + .hours(2) + TimeSpan(seconds: 1)
    #expect(rule() == [.windowPassed(slot)])
    #expect(throws: Refusal(.approverIsActor)) {
      try desk.gate(
        .answer(.outOfBand, words: Samples.words("attacks"), other: Samples.hale))
    }
    try desk.gate(.answer(.outOfBand, words: Samples.words("attacks"), other: Samples.brandt))
    #expect(rule() == [])
  }

  @Test("an approval is of one version: any later act voids it, and one cannot be both people")
  func approval() throws {
    var desk = try TestDesk.with(.fixing)
    func rule() -> [MissingFact] { desk.gates()[13].missing }
    try desk.approve()
    #expect(rule() == [])
    try desk.act(.case(TestDesk.first, .note(Samples.words("seen"), isPinned: false)))
    #expect(rule() == [.secondPerson])
    try desk.approve(by: desk.actor)
    #expect(rule() == [.otherPerson(than: Samples.hale)])
    let version = desk.history(.case(TestDesk.first)).version
    #expect(throws: Refusal(.gate(.sawOtherVersion(saw: 3, is: version)))) {
      try desk.gate(.approve(saw: 3))
    }
  }

  @Test("an act that was done and undone voids an approval too")
  func undoneAct() throws {
    var desk = try TestDesk.with(.fixing)
    try desk.approve()
    let act = try desk.act(
      .case(TestDesk.first, .note(Samples.words("seen"), isPinned: false)))
    try desk.act(.undo(act))
    #expect(desk.gates()[13].missing == [.secondPerson])
  }

  @Test("how far an answer is satisfies nothing, and goes when the answer comes")
  func progress() throws {
    var desk = try TestDesk.with(.fixing)
    let words = Samples.words("2 of 5 have reported")
    try desk.gate(.progress(.thirdParty, words: words))
    #expect(desk.gates()[9].missing == [.thirdParty])
    #expect(desk.subject(1001)?.gate.progress(of: .thirdParty)?.words == words)
    try desk.gate(.answer(.thirdParty, words: Samples.words("all have"), other: nil))
    #expect(desk.gates()[9].missing == [])
    #expect(desk.subject(1001)?.gate.progress(of: .thirdParty) == nil)
    #expect(throws: Refusal(.gate(.answeredTopic(.thirdParty)))) {
      try desk.gate(.progress(.thirdParty, words: words))
    }
    #expect(throws: Refusal(.unknownPlatform(Samples.platform("NT 4.0")))) {
      try desk.gate(.progress(.workaround(Samples.platform("NT 4.0")), words: words))
    }
  }

  @Test("what goes out in the slot's window is watched from the slot's hour, else from now")
  func watch() throws {
    for (outOfBand, late) in [(false, TimeSpan.minutes(40)), (true, .hours(30))] {
      var desk = try TestDesk.with(.fixing)
      try desk.makeReady()
      guard case .fixing(let acceptance) = desk.subject(1001)?.stage else { return }
      desk.now = acceptance.slot.at + late
      if outOfBand {
        try desk.gate(
          .answer(.outOfBand, words: Samples.words("attacks"), other: Samples.brandt))
      }
      try desk.approve()
      try desk.gate(.release(typed: TestDesk.first))
      let start = outOfBand ? desk.now : acceptance.slot.at
      #expect(desk.subject(1001)?.stage.release?.watchUntil == start + .days(28))
    }
  }

  @Test("a bulletin is approved by someone other than its author")
  func author() throws {
    var desk = try TestDesk.with(.fixing)
    #expect(throws: Refusal(.gate(.authorApproves(Samples.hale)))) {
      try desk.gate(
        .answer(.bulletin(.technical), words: Samples.words("V1.0"), other: Samples.hale))
    }
  }

  @Test("the release wants the case's own number, ends the embargo and makes it public")
  func released() throws {
    var desk = try TestDesk.with(.fixing)
    try desk.makeReady()
    guard case .fixing(let acceptance) = desk.subject(1001)?.stage else { return }
    desk.now = acceptance.slot.at
    try desk.approve()
    #expect(throws: Refusal(.gate(.numberNotTyped(TestDesk.first)))) {
      try desk.gate(.release(typed: TestDesk.second))
    }
    let act = try desk.act(.case(TestDesk.first, .gate(.release(typed: TestDesk.first))))
    let subject = try #require(desk.subject(1001))
    #expect(
      subject.stage
        == .released(Release(at: desk.now, watchUntil: desk.now + .days(28))))
    #expect(subject.embargo == .ended(at: desk.now, why: .release))
    #expect(subject.world.holds(.isPublic))
    #expect(subject.gate.published == .version(major: 1, minor: 0))
    #expect(Set(desk.journal.filter { $0.at == desk.now }.map(\.act)).contains(act))
    #expect(throws: Refusal(.cannotBeUndone)) { try desk.act(.undo(act)) }
  }
}
