import DeskStore
import ResponseDomain
import Testing

/// The window of a slot in the queue: the row is late when it ends, and tells the hour.
@Suite struct WindowTests {
  private let fixture = Fixture()
  private let id = Fixture.caseID(1001)

  /// #1001 rides on the slot of Wed 16 Jul 2003, 10:00 UTC.
  private func riding() throws -> (DeskStore, Slot) {
    let store = try fixture.create(kind: .rehearsal)
    try store.openCase("Overrun")
    try store.act(
      .case(id, .acknowledge(report: nil, at: nil, how: Fixture.words("by telephone"))))
    let slot = Slot(
      day: try #require(CalendarDay(iso: "2003-07-16")), hour: 10, minute: 0, in: .utc)
    let acceptance = Acceptance(
      at: Fixture.now, risk: Fixture.words("remote"),
      scope: Scope(
        platforms: [try #require(PlatformID("XP"))],
        languages: [try #require(LanguageID("JPN"))]), slot: slot)
    let past = Act(
      .past([.case(id, .accepted(acceptance))]), by: Fixture.hale, at: Fixture.now,
      offset: Fixture.offset)
    _ = try store.carryOut([past], under: fixture.policy)
    return (store, slot)
  }

  private func found(
    _ store: DeskStore, _ range: Range<Instant>, window: TimeSpan = .hours(0)
  ) throws -> Int {
    let test = QueueTest([.due(nil, in: range, window: window)])
    return try store.queue(QueueFilter(tests: [test]), limit: 9, at: Fixture.now).total
  }

  @Test("A case inside its window is due and not late; after it, it is late")
  func counts() throws {
    let (store, slot) = try riding()
    func counts(after minutes: Int) throws -> [Urgency: Int] {
      try store.queue(limit: 9, at: slot.at + .minutes(minutes)).counts.filter { $0.value > 0 }
    }
    #expect(try counts(after: 2) == [.within4Hours: 1])
    #expect(try counts(after: 119) == [.within4Hours: 1])
    #expect(try counts(after: 121) == [.late: 1])
    let entry = try #require(try store.queueEntry(of: .case(id)))
    #expect(
      entry.clock
        == .due(.slot, at: slot.at, until: slot.at + .hours(2), since: Fixture.now))
  }

  @Test("A filter asks for the hour, and for lateness by the end of the window")
  func filters() throws {
    let (store, slot) = try riding()
    let hour = slot.at..<slot.at + .minutes(1)
    #expect(try found(store, hour, window: .hours(2)) == 1)
    #expect(try found(store, hour) == 0)
    #expect(try found(store, slot.at + .hours(2)..<slot.at + .hours(3)) == 1)
  }

  @Test("A desk of the form before is put right when it is opened")
  func healing() throws {
    let (store, slot) = try riding()
    try store.close()
    try RawFile(fixture.directory).run(
      "UPDATE queue SET moment = moment - 7200; PRAGMA user_version = 5")
    let healed = try fixture.open()
    #expect(try healed.queue(limit: 9, at: slot.at + .minutes(2)).counts[.late] == 0)
    #expect(try healed.verify(under: fixture.policy).findings == [])
  }
}
