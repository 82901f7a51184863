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
    return (store, try fixture.accept(id, in: store))
  }

  private func found(_ store: DeskStore, _ clause: QueueTest.Clause) throws -> Int {
    try store.queue(QueueFilter(tests: [QueueTest([clause])]), limit: 9, at: Fixture.now).total
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

  @Test("An open window stands behind what is late, from whatever end the list is read")
  func order() throws {
    let (store, slot) = try riding()
    // Words to finders, promised before the hour, just after it, and for later.
    for (number, minutes) in [(1002, -60), (1003, 5), (1004, 60)] {
      try store.openCase("Promised")
      let other = Fixture.caseID(number)
      try store.act(
        .case(
          other, .acknowledge(report: nil, at: nil, how: Fixture.words("by telephone"))))
      try store.act(.case(other, .setContact(.at(moment: slot.at + .minutes(minutes)))))
    }
    let now = slot.at + .minutes(10)
    let order = ["#1002", "#1003", "#1001", "#1004"]
    let page = try store.queue(limit: 9, at: now)
    #expect(page.entries.map(\.subject.description) == order)
    #expect(page.counts == [.late: 2, .within4Hours: 2, .within24Hours: 0, .later: 0])
    for size in 1...4 {
      let last = try store.queue(from: .bottom, limit: size, at: now)
      #expect(last.entries.map(\.subject.description) == Array(order.suffix(size)))
      for entry in page.entries {
        let near = try store.queue(from: .around(entry.subject), limit: size, at: now)
        #expect(
          near.entries == Array(page.entries.dropFirst(near.offset).prefix(near.entries.count)))
      }
    }
  }

  @Test("A filter asks for the hour, and for lateness by the end of the window")
  func filters() throws {
    let (store, slot) = try riding()
    #expect(try found(store, .due(.slot, in: slot.at..<slot.at + .minutes(1))) == 1)
    #expect(try found(store, .isLate(at: slot.at + .minutes(119))) == 0)
    #expect(try found(store, .isLate(at: slot.at + .minutes(120))) == 1)
  }

  @Test("A desk of the form before is put right when it is opened")
  func healing() throws {
    let (store, slot) = try riding()
    try store.close()
    try RawFile(fixture.directory).run(RawFile.fifthForm)
    let healed = try fixture.open()
    #expect(try healed.queue(limit: 9, at: slot.at + .minutes(2)).counts[.late] == 0)
    #expect(try healed.verify(under: fixture.policy).findings == [])
  }
}
