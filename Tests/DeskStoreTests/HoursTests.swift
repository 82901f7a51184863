import DeskStore
import ResponseDomain
import Testing

/// Testing hours in the store: rows that follow the journal, whatever is undone and rebuilt.
@Suite struct HoursTests {
  private let fixture = Fixture()

  private func store() throws -> (DeskStore, CaseID) {
    let store = try fixture.create(kind: .rehearsal)
    let id = try #require(
      try store.openCase("Overrun").events.compactMap { recorded -> CaseID? in
        if case .case(let id) = recorded.event.stream { id } else { nil }
      }.first)
    _ = try fixture.accept(id, in: store)
    return (store, id)
  }

  private func plan(_ hours: Int) -> HoursCommand {
    .plan(
      [
        PlanDraft(
          kind: .stability, mode: .automated, team: .internal, planned: .hours(hours))
      ], reason: Fixture.words("plan"))
  }

  private func log(_ hours: Int, id: String? = nil) -> HoursCommand {
    .log([
      LogDraft(
        id: id.flatMap { EntryID($0) }, target: .kind(.stability, team: nil, platform: nil),
        who: Fixture.words("osei"), spent: .hours(hours))
    ])
  }

  @Test("what is read back is what the journal adds up to, and undoing and rebuilding keep it")
  func rows() throws {
    let (store, id) = try store()
    try store.act(.case(id, .hours(plan(100))))
    try store.act(.case(id, .hours(log(6, id: "a"))))
    try store.act(.case(id, .hours(log(4))))
    let raise = HoursCommand.raisePace(
      from: try #require(CalendarDay(iso: "2003-07-09")), by: .hours(8),
      reason: Fixture.words("two more"))
    try store.act(.case(id, .hours(raise)))
    let entry = try #require(EntryID("a"))
    try store.act(.case(id, .hours(.correct(entry, reason: Fixture.words("twice")))))
    let last = try store.act(.case(id, .hours(log(3))))
    try store.act(.undo(try #require(last.act)))

    let hours = try store.hours(of: id)
    #expect(hours == (try store.history(of: .case(id)).hoursState()))
    #expect(hours.logged == .hours(4))
    #expect(hours.raises.count == 1)
    #expect(
      try store.hoursLog(of: id, after: 0, limit: 10)
        == (try store.history(of: .case(id)).logState()))
    #expect(try store.case(id)?.value.hours.logged == .hours(4))
    #expect(try store.thread(of: .case(id)).live.count == 2)
    #expect(try store.verify(under: fixture.policy).findings.isEmpty)
  }

  @Test("an entry that is in the log already is passed over, and one that differs is refused")
  func idempotent() throws {
    let (store, id) = try store()
    try store.act(.case(id, .hours(plan(100))))
    try store.act(.case(id, .hours(log(6, id: "lab-1"))))
    #expect(try store.act(.case(id, .hours(log(6, id: "lab-1")))).events.isEmpty)
    let entry = try #require(EntryID("lab-1"))
    #expect(throws: Refusal(.hours(.entryDiffers(entry)))) {
      try store.act(.case(id, .hours(log(7, id: "lab-1"))))
    }
  }
}
