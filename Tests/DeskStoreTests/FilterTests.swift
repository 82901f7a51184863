import DeskStore
import ResponseDomain
import Testing

@Suite("What a filter asks beyond the row")
struct FilterTests {
  let fixture = Fixture()

  private func found(_ store: DeskStore, _ clause: QueueTest.Clause) throws -> [String] {
    try store.queue(QueueFilter(tests: [QueueTest([clause])]), limit: 20, at: Fixture.now)
      .entries.map(\.subject.description)
  }

  @Test("A clock behind the most urgent one is found too, until it stops")
  func clocks() throws {
    let store = try fixture.create()
    try store.openCase("by hand")
    let id = Fixture.caseID(1001)
    let told = Fixture.now + .days(3)
    try store.act(.case(id, .setContact(.at(moment: told))))
    let whenever = Instant(seconds: .min)..<Instant(seconds: .max)
    #expect(try found(store, .due(.acknowledgement, in: whenever)) == ["#1001"])
    #expect(try found(store, .due(.contact, in: whenever)) == ["#1001"])
    #expect(try found(store, .due(.contact, in: told..<told + .minutes(1))) == ["#1001"])
    #expect(try found(store, .due(nil, in: told..<told + .minutes(1))) == ["#1001"])
    #expect(try found(store, .due(.contact, in: Fixture.now..<told)) == [])
    try store.act(.case(id, .setContact(.notSet)))
    #expect(try found(store, .due(.contact, in: whenever)) == [])
    #expect(try store.verify(under: fixture.policy).findings == [])
  }

  @Test("An order is the same whether it is read from the top, from the end or beside a row")
  func orders() throws {
    let store = try fixture.create()
    for number in 0..<7 {
      try store.openCase("case \(number)")
      let severity = Severity.allCases[number % 3]
      try store.act(
        .case(
          Fixture.caseID(1001 + number),
          .rate(severity: severity, worm: .open, isFinal: false, issue: nil)))
    }
    for order in [QueueOrder.clock, .rating, .age, .owner] {
      let all = try store.queue(by: order, limit: 20, at: Fixture.now).entries.map(\.subject)
      #expect(all.count == 7)
      #expect(
        try store.queue(by: order, from: .bottom, limit: 20, at: Fixture.now).entries
          .map(\.subject) == all)
      for (index, subject) in all.enumerated() {
        let beside = try store.queue(by: order, from: .around(subject), limit: 3, at: Fixture.now)
        #expect(beside.entries.map(\.subject).contains(subject))
        #expect(beside.entries.map(\.subject) == Array(all[beside.offset...].prefix(3)))
        let after = try store.queue(by: order, from: .after(subject), limit: 20, at: Fixture.now)
        #expect(after.entries.map(\.subject) == Array(all[(index + 1)...]))
      }
    }
    let worst = try store.queue(by: .rating, limit: 20, at: Fixture.now).entries
    #expect(worst.map { $0.severity ?? .low } == worst.map { $0.severity ?? .low }.sorted(by: >))
  }
}
