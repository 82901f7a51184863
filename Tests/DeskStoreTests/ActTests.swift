import DeskStore
import ResponseDomain
import Testing

@Suite("Acts on a desk")
struct ActTests {
  let fixture = Fixture()

  @Test("A new desk holds who made it, its kind and its policy")
  func made() throws {
    let store = try fixture.create(kind: .rehearsal)
    let desk = try store.desk()
    #expect(desk.version == 2)
    #expect(
      desk.value.made == DeskMade(kind: .rehearsal, by: Fixture.hale, at: Fixture.now))
    #expect(desk.value.policyText == PolicyText(text: "# policy\n"))
  }

  @Test("An act is there after the desk is closed and opened again")
  func lasts() throws {
    let store = try fixture.create()
    let outcome = try store.openCase("Spooler stops")
    #expect(outcome.events.map(\.sequence) == [3, 4, 5])
    #expect(outcome.act == ActNumber(3))
    #expect(outcome.versions == [.report(Fixture.reportID(1)): 2, .case(Fixture.caseID(1001)): 1])
    try store.close()

    let again = try fixture.open(.reading)
    let opened = try #require(try again.case(Fixture.caseID(1001)))
    #expect(opened.value.title == Fixture.words("Spooler stops"))
    #expect(opened.version == 1)
    #expect(try again.report(Fixture.reportID(1))?.value.place == .filed(under: opened.value.id))
    #expect(
      try again.history(of: .case(opened.value.id)).events
        == outcome.events.filter {
          $0.event.stream == .case(opened.value.id)
        })
  }

  @Test("An act that changes nothing of a case is in the journal and found, and the desk is whole")
  func noteAlone() throws {
    let store = try fixture.create()
    try store.openCase("Spooler stops")
    let id = Fixture.caseID(1001)
    let before = try #require(try store.case(id))
    try store.act(.case(id, .note(Fixture.words("the harbour trace"), isPinned: false)))
    let after = try #require(try store.case(id))
    #expect(after.value == before.value)
    #expect(after.version == before.version + 1)
    #expect(try store.verify(under: fixture.policy).findings == [])
    try store.act(.case(id, .note(Fixture.words("the harbour trace"), isPinned: true)))
    #expect(try store.case(id)?.value.pinned == [Fixture.words("the harbour trace")])
    #expect(try store.verify(under: fixture.policy).findings == [])
  }

  @Test("A refused command leaves nothing behind")
  func refused() throws {
    let store = try fixture.create()
    #expect(throws: Refusal(.noSuchCase(Fixture.caseID(7)))) {
      try store.act(.case(Fixture.caseID(7), .note(Fixture.words("hm"), isPinned: false)))
    }
    #expect(try store.openCase("Next").events.first?.sequence == 3)
  }

  @Test("Who decided on an older version writes nothing and sees what came between")
  func lostRace() throws {
    let mine = try fixture.create()
    try mine.openCase("Spooler stops")
    let id = Fixture.caseID(1001)
    let theirs = try fixture.open()
    let seen = try #require(try mine.case(id)).version
    let won = try theirs.act(
      .case(id, .own(.person(login: Fixture.brandt))), by: Fixture.brandt, seen: [.case(id): seen])
    #expect(
      throws: LostRace(stream: .case(id), seen: 1, current: 2, newer: won.events)
    ) {
      try mine.act(.case(id, .own(.person(login: Fixture.hale))), seen: [.case(id): seen])
    }
    #expect(try mine.case(id)?.value.owner == .person(login: Fixture.brandt))
    #expect(try mine.case(id)?.version == 2)
  }

  @Test("Two writers take turns and both count on")
  func turns() throws {
    let first = try fixture.create()
    let second = try fixture.open()
    for round in 1...20 {
      try (round % 2 == 0 ? first : second).openCase("Case \(round)")
    }
    #expect(try first.case(Fixture.caseID(1020))?.value.title == Fixture.words("Case 20"))
    #expect(try second.report(Fixture.reportID(20))?.version == 2)
  }

  @Test("The journal never runs backwards, whatever a clock says")
  func clampedTime() throws {
    let store = try fixture.create()
    let outcome = try store.act(
      .desk(.checkInbox), at: Fixture.now - .hours(1))
    #expect(outcome.events.map(\.at) == [Fixture.now])
  }

  @Test("An undone act leaves the state as it was, and can be done again")
  func undo() throws {
    let store = try fixture.create()
    let opening = try #require(try store.openCase("Spooler stops").act)
    let id = Fixture.caseID(1001)
    let owning = try #require(
      try store.act(.case(id, .own(.person(login: Fixture.brandt)))).act)
    try store.act(.undo(owning))
    #expect(try store.case(id)?.value.owner == .nobody)
    try store.act(.redo(owning))
    #expect(try store.case(id)?.value.owner == .person(login: Fixture.brandt))
    try store.act(.undo(owning))
    try store.act(.undo(opening))
    #expect(try store.case(id) == nil)
    #expect(try store.report(Fixture.reportID(1)) == nil)
    try store.openCase("Numbers are not used twice")
    #expect(try store.case(Fixture.caseID(1002)) != nil)
  }

  @Test("One transaction holds several acts, all or none")
  func batch() throws {
    let store = try fixture.create()
    let note = Command.case(
      Fixture.caseID(1001), .note(Fixture.words("first"), isPinned: true))
    let acts = [Fixture.opening("Spooler stops"), note].map {
      Act(.command($0), by: Fixture.hale, at: Fixture.now, offset: Fixture.offset)
    }
    let outcomes = try store.carryOut(acts, under: fixture.policy)
    #expect(outcomes.map(\.act) == [ActNumber(3), ActNumber(6)])
    let wrong = Act(
      .command(.case(Fixture.caseID(9), .note(Fixture.words("x"), isPinned: false))),
      by: Fixture.hale, at: Fixture.now,
      offset: Fixture.offset)
    #expect(throws: Refusal(.noSuchCase(Fixture.caseID(9)))) {
      try store.carryOut(acts + [wrong], under: fixture.policy)
    }
    #expect(try store.case(Fixture.caseID(1002)) == nil)
  }

  @Test("Only a rehearsal takes a past that was not decided")
  func past() throws {
    let release = Event.case(
      Fixture.caseID(1001),
      .release(
        .shipped(
          Shipment(
            at: Fixture.now, watchUntil: Fixture.now + .days(30), revision: 1, shifts: [],
            basis: .whole, second: Fixture.brandt))))
    let act = Act(.past([release]), by: Fixture.hale, at: Fixture.now, offset: Fixture.offset)
    let working = try fixture.create()
    try working.openCase("Spooler stops")
    #expect(throws: StoreFault.notARehearsal) {
      try working.carryOut([act], under: fixture.policy)
    }
    let other = Fixture()
    let rehearsal = try other.create(kind: .rehearsal)
    try rehearsal.openCase("Spooler stops")
    _ = try rehearsal.carryOut([act], under: fixture.policy)
    #expect(try rehearsal.case(Fixture.caseID(1001))?.value.stage.name == .released)
  }

  @Test("A desk that was opened for reading is not written")
  func readingOnly() throws {
    _ = try fixture.create()
    let reader = try fixture.open(.reading)
    #expect(throws: StoreFault.openedForReading) { try reader.openCase("No") }
  }
}
