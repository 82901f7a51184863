import DeskStore
import ResponseDomain
import Testing

@Suite("The queue")
struct QueueTests {
  let fixture = Fixture()

  /// m1 late, m2 < 4 h, m3 < 24 h (all by mail), #1001 critical and #1002 low without a clock,
  /// #1003 waits on its finder.
  private func filled() throws -> DeskStore {
    let store = try fixture.create()
    try store.take(
      Fixture.arrival("late one", at: Fixture.now - .hours(25)),
      Fixture.arrival("soon", at: Fixture.now - .hours(21)),
      Fixture.arrival("today", at: Fixture.now - .hours(1)))
    for (number, title) in [(1001, "low"), (1002, "critical"), (1003, "asked")] {
      try store.openCase(title)
      try store.act(
        .case(
          Fixture.caseID(number),
          .acknowledge(report: nil, at: nil, how: Fixture.words("by telephone"))))
    }
    try store.act(
      .case(Fixture.caseID(1001), .rate(severity: .low, worm: .open, isFinal: false, issue: nil)))
    try store.act(
      .case(
        Fixture.caseID(1002),
        .rate(
          severity: .critical,
          worm: .answered(canSpread: true, inWriting: Fixture.words("over the network")),
          isFinal: false, issue: nil)))
    try store.act(
      .case(
        Fixture.caseID(1003),
        .ask(
          questions: [Fixture.words("Which build?")],
          told: .byHand(at: Fixture.now, how: Fixture.words("by telephone")))))
    return store
  }

  private static let order = ["m1", "m2", "m3", "#1003", "#1002", "#1001"]

  @Test("Deadlines come first, then who waits, then the worse rating")
  func order() throws {
    let page = try filled().queue(limit: 10, at: Fixture.now)
    #expect(page.entries.map(\.subject.description) == Self.order)
    #expect(page.total == 6)
    #expect(page.offset == 0)
    #expect(page.counts == [.late: 1, .within4Hours: 1, .within24Hours: 1, .later: 3])
    #expect(page.lastMailTaken == Fixture.now)
  }

  @Test("Equal deadlines go by the lower number, and a report comes before a case")
  func ties() throws {
    let store = try fixture.create()
    try store.openCase("by hand")
    try store.take(
      Fixture.arrival("a", at: Fixture.now), Fixture.arrival("b", at: Fixture.now))
    #expect(
      try store.queue(limit: 9, at: Fixture.now).entries.map(\.subject.description)
        == ["m2", "m3", "#1001"])
  }

  @Test("A row tells what the domain tells, whatever it was stored as")
  func entries() throws {
    let store = try filled()
    for entry in try store.queue(limit: 10, at: Fixture.now).entries {
      switch entry.subject {
      case .report(let id):
        #expect(try store.report(id)?.value.queueEntry(under: fixture.policy) == entry)
      case .case(let id):
        #expect(try store.case(id)?.value.queueEntry(under: fixture.policy) == entry)
      }
    }
  }

  @Test(
    "Pages of any size, from either end or beside a row, add up to the same list",
    arguments: [1, 2, 3, 5, 6, 7])
  func pages(size: Int) throws {
    let store = try filled()
    try store.act(.report(Fixture.reportID(3), .dismiss(reason: Fixture.words("ad"), asSpam: true)))
    try store.act(.report(Fixture.reportID(2), .dismiss(reason: Fixture.words("ad"), asSpam: true)))
    let filter = QueueFilter(scope: .all)
    let whole = try store.queue(filter, limit: 100, at: Fixture.now).entries
    #expect(
      whole.map(\.subject.description) == ["m1", "#1003", "#1002", "#1001", "m2", "m3"])
    #expect(try store.total(of: filter) == whole.count)
    #expect(try store.total(of: .open) + store.total(of: QueueFilter(scope: .closed)) == 6)
    #expect(try store.total(of: QueueFilter(terms: ["nosuchword"])) == 0)

    var forward: [QueueEntry] = []
    var page = try store.queue(filter, limit: size, at: Fixture.now)
    while let last = page.entries.last {
      #expect(page.offset == forward.count)
      forward += page.entries
      page = try store.queue(filter, from: .after(last.subject), limit: size, at: Fixture.now)
    }
    #expect(forward == whole)
    #expect(page.offset == whole.count)

    var backward: [QueueEntry] = []
    page = try store.queue(filter, from: .bottom, limit: size, at: Fixture.now)
    while let first = page.entries.first {
      backward = page.entries + backward
      #expect(page.offset == whole.count - backward.count)
      page = try store.queue(filter, from: .before(first.subject), limit: size, at: Fixture.now)
    }
    #expect(backward == whole)

    for offset in 0...whole.count {
      page = try store.queue(filter, from: .offset(offset), limit: size, at: Fixture.now)
      #expect(page.entries == Array(whole.dropFirst(offset).prefix(size)))
      #expect(page.offset == offset)
    }
    for (index, entry) in whole.enumerated() {
      #expect(try store.position(of: entry.subject, in: filter) == index)
      page = try store.queue(filter, from: .around(entry.subject), limit: size, at: Fixture.now)
      #expect(page.entries.contains(entry))
      #expect(page.entries == Array(whole.dropFirst(page.offset).prefix(page.entries.count)))
      #expect(page.entries.count <= size)
    }
  }

  @Test(
    "Counts that are kept are those that reading every row gives",
    arguments: [QueueFilter.Scope.open, .closed, .all], [[], [Owner.nobody]])
  func keptCounts(scope: QueueFilter.Scope, owners: [Owner]) throws {
    let store = try filled()
    try store.act(.report(Fixture.reportID(3), .dismiss(reason: Fixture.words("ad"), asSpam: true)))
    try store.act(.case(Fixture.caseID(1002), .own(.person(login: Fixture.hale))))
    try store.act(.case(Fixture.caseID(1001), .setContact(.at(moment: Fixture.now + .days(3)))))
    let everything = try store.queue(QueueFilter(scope: .all), limit: 100, at: Fixture.now).entries
    let kept = QueueFilter(scope: scope, owners: Set(owners))
    var read = kept
    // A filter that asks for more than is kept has its rows read.
    read.only = Set(everything.map(\.subject))
    for moment in [Fixture.now, Fixture.now + .hours(2), Fixture.now + .days(3)] {
      let counted = try store.queue(kept, limit: 100, at: moment)
      #expect(try counted == store.queue(read, limit: 100, at: moment))
      for entry in counted.entries {
        #expect(
          try store.position(of: entry.subject, in: kept)
            == store.position(of: entry.subject, in: read))
      }
    }
  }

  @Test("A row that is not in the list has no position")
  func noPosition() throws {
    let store = try filled()
    #expect(try store.position(of: .report(Fixture.reportID(99))) == nil)
    #expect(
      try store.position(
        of: .report(Fixture.reportID(1)), in: QueueFilter(kind: .cases)) == nil)
  }

  @Test("A filed report is told by the row of its case")
  func filed() throws {
    let store = try filled()
    try store.act(.report(Fixture.reportID(1), .file(under: Fixture.caseID(1001))))
    let page = try store.queue(QueueFilter(scope: .all), limit: 10, at: Fixture.now)
    #expect(
      page.entries.map(\.subject.description) == ["#1001", "m2", "m3", "#1003", "#1002"])
    #expect(try store.queueEntry(of: .report(Fixture.reportID(1))) == nil)
  }

  @Test("A new policy moves the clocks of what is open")
  func policy() throws {
    let store = try filled()
    let strict = Fixture.policy(acknowledgement: .hours(1))
    _ = try store.carryOut(
      .desk(.adoptPolicy(PolicyText(text: "# stricter\n"))), by: Fixture.hale, at: Fixture.now,
      offset: Fixture.offset, under: strict)
    #expect(
      try store.queue(limit: 10, at: Fixture.now).counts
        == [.late: 3, .within4Hours: 0, .within24Hours: 0, .later: 3])
  }

  @Test(
    "Conditions narrow the list",
    arguments: [
      (QueueFilter(kind: .reports), ["m1", "m2", "m3"]),
      (QueueFilter(kind: .cases), ["#1003", "#1002", "#1001"]),
      (QueueFilter(stages: [.needsInfo]), ["#1003"]),
      (QueueFilter(severities: [.critical, .low]), ["#1002", "#1001"]),
      (QueueFilter(owners: [.nobody]), ["m1", "m2", "m3", "#1003", "#1002", "#1001"]),
      (QueueFilter(owners: [.person(login: Fixture.brandt)]), []),
      (QueueFilter(onlyUnread: true), []),
      (
        QueueFilter(only: [.case(Fixture.caseID(1001)), .report(Fixture.reportID(1))]),
        ["m1", "#1001"]
      ),
      (QueueFilter(only: []), []),
      (QueueFilter(scope: .closed), []),
    ])
  func conditions(filter: QueueFilter, expected: [String]) throws {
    let page = try filled().queue(filter, limit: 10, at: Fixture.now)
    #expect(page.entries.map(\.subject.description) == expected)
    #expect(page.total == expected.count)
  }

  @Test(
    "A finder is looked for as it is written, in any case of letters, and no sign stands for another",
    arguments: [
      ("lsd", ["#1001", "#1002"]), ("LSD_", ["#1001"]), ("100%", ["#1002"]), ("%", ["#1002"]),
      ("_", ["#1001"]), ("d\\ ", ["#1003"]), ("L_D", []), ("", ["#1001", "#1002", "#1003"]),
      (String(repeating: "l", count: 30_000), []),
    ])
  func finders(part: String, expected: [String]) throws {
    let store = try fixture.create()
    for (minutes, finder) in ["LSD_Research", "lsd 100%", "Research and\\ more"].enumerated() {
      try store.act(
        Fixture.opening("a case", finder: finder), at: Fixture.now + .minutes(minutes))
    }
    let filter = QueueFilter(tests: [QueueTest([.finder(containing: part)])])
    #expect(
      try store.queue(filter, limit: 10, at: Fixture.now).entries.map(\.subject.description)
        == expected)
    let others = QueueFilter(tests: [QueueTest([.finder(containing: part)], isNegated: true)])
    #expect(try store.queue(others, limit: 10, at: Fixture.now).total == 3 - expected.count)
  }
}
