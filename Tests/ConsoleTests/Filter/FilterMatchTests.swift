import ResponseDomain
import Testing

@testable import Console

@Suite struct FilterMatchTests {
  private let now = Instant(seconds: 1_057_698_300)
  private let zone = ZoneRules.utc

  private func person(_ name: String) throws -> PersonID { try #require(PersonID(name)) }

  private func context(marks: Set<QueueSubject> = []) throws -> FilterContext {
    FilterContext(now: now, user: try person("hale"), marks: marks)
  }

  /// A critical case that hale fixes, due in three hours.
  private func entry(
    clock: Clock? = nil, severity: Severity? = .critical, stage: StageName? = .fixing,
    owner: Owner? = nil
  ) throws -> QueueEntry {
    let hale = try person("hale")
    return QueueEntry(
      subject: .case(try #require(CaseID(1026))), isOpen: true, severity: severity, stage: stage,
      clock: clock ?? .due(.slot, at: now + .hours(3), since: now - .days(3)),
      owner: owner ?? .person(login: hale), title: "Buffer overrun in RPC interface",
      finder: "Last Stage of Delirium", unread: 0, receivedAt: now - .days(11),
      codeName: CodeName("granite"))
  }

  static let kept = [
    "", "is:open", "is:case", "is:mine", "-is:unowned", "is:late,mine", "-is:late", "rating:crit",
    "rating:>=imp", "rating:>mod -rating:<imp", "stage:fixing,closed", "owner:me", "owner:hale",
    "clock:slot", "clock:slot<4h", "clock:<=3h", "clock:slot>2h59m", "finder:\"stage of\"",
    "age:>7d", "age:<=11d", "rpc", "\"rpc inter\"", "1026", "#1026", "granite", "deliri", "hale",
    "-dcom", "dcom,rpc", "!!", "is:all", "-slot:none",
  ]

  @Test("A filter that fits keeps the row", arguments: kept)
  func keeps(text: String) throws {
    #expect(try Filter(parsing: text).matches(try entry(), in: try context()))
  }

  static let dropped = [
    "is:closed", "is:mail", "is:late", "is:unowned", "is:marked", "is:ready", "is:risk", "is:red",
    "is:stale", "-is:open", "is:open rating:imp", "rating:none", "rating:<crit", "-stage:fixing",
    "owner:none", "owner:brandt", "clock:ack", "clock:none", "clock:slot<3h", "clock:asked",
    "clock:asked>1m", "finder:nobody", "age:>11d", "\"interface rpc\"", "\"inter rpc\"", "nterface",
    "platform:XP", "lang:JPN", "state:F", "slot:none", "slot:2003-07-16", "slot:oob",
  ]

  @Test("A filter that does not fit drops the row", arguments: dropped)
  func drops(text: String) throws {
    #expect(try !Filter(parsing: text).matches(try entry(), in: try context()))
  }

  @Test func `Clocks, ratings and owners that are not there are found by none`() throws {
    let waiting = try entry(clock: .asked(since: now - .days(8)), severity: nil, owner: .nobody)
    let bare = try entry(clock: Clock.none, stage: nil)
    let context = try context()
    for text in ["clock:asked>7d", "clock:asked", "rating:none", "is:unowned owner:none"] {
      #expect(try Filter(parsing: text).matches(waiting, in: context), "\(text)")
    }
    for text in ["clock:asked<7d", "clock:<100d", "is:late", "rating:<=crit"] {
      #expect(try !Filter(parsing: text).matches(waiting, in: context), "\(text)")
    }
    #expect(try Filter(parsing: "clock:none -stage:fixing").matches(bare, in: context))
  }

  @Test func `A deadline that has passed leaves less than any time`() throws {
    let late = try entry(clock: .due(.acknowledgement, at: now, since: now - .days(1)))
    #expect(try Filter(parsing: "is:late clock:ack<1m").matches(late, in: try context()))
    #expect(try Filter(parsing: "clock:ack<=0m").matches(late, in: try context()))
    #expect(try !Filter(parsing: "clock:ack<0m").matches(late, in: try context()))
  }

  @Test func `Marks come from the screen`() throws {
    let row = try entry()
    let marked = try context(marks: [row.subject])
    #expect(try Filter(parsing: "is:marked").matches(row, in: marked))
    #expect(try !Filter(parsing: "-is:marked").matches(row, in: marked))
  }

  @Test func `Facts beyond the row are asked where they are known`() throws {
    func cell(_ platform: String, _ language: String, _ letter: CellLetter) throws
      -> FilterFacts.Cell
    {
      FilterFacts.Cell(
        platform: try #require(PlatformID(platform)), language: try #require(LanguageID(language)),
        letter: letter)
    }
    let facts = FilterFacts(
      ride: .slot(try #require(CalendarDay(iso: "2003-07-16")), isOutOfBand: false),
      cells: [try cell("XP", "JPN", .failed), try cell("NT 4.0", "ENU", .passed)], isAtRisk: true,
      text: "the worm uses port 135")
    let row = try entry()
    let context = try context()
    let kept = [
      "slot:2003-07-16", "-slot:oob", "platform:xp state:F", "lang:jpn", "state:F,X", "is:red",
      "platform:XP,\"nt 4.0\" state:p", "is:risk", "-is:ready", "\"port 135\"", "-state:X",
    ]
    for text in kept {
      #expect(try Filter(parsing: text).matches(row, facts: facts, in: context), "\(text)")
    }
    let dropped = ["slot:none", "slot:oob", "platform:XP state:p", "lang:ENU state:F", "is:stale"]
    for text in dropped {
      #expect(try !Filter(parsing: text).matches(row, facts: facts, in: context), "\(text)")
    }
  }
}
