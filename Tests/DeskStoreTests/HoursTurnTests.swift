import DeskStore
import ResponseDomain
import Testing

/// Undoing and doing again in a long log: only what turns is touched, and nothing differs from a
/// replay of the whole journal.
@Suite struct HoursTurnTests {
  private let fixture = Fixture()
  private static let languages = ["ENU", "JPN"].compactMap { LanguageID($0) }
  private static let platforms = ["XP", "2000"].compactMap { PlatformID($0) }

  private func fixing(_ store: DeskStore, _ title: String) throws -> CaseID {
    let id = try #require(
      try store.openCase(title).events.compactMap { recorded -> CaseID? in
        if case .case(let id) = recorded.event.stream { id } else { nil }
      }.first)
    let slot = Slot(
      day: try #require(CalendarDay(iso: "2003-07-16")), hour: 10, minute: 0, in: .utc)
    let acceptance = Acceptance(
      at: Fixture.now, risk: Fixture.words("remote"),
      scope: Scope(platforms: Self.platforms, languages: Self.languages), slot: slot)
    _ = try store.carryOut(
      [
        Act(
          .past([.case(id, .accepted(acceptance))]), by: Fixture.hale, at: Fixture.now,
          offset: Fixture.offset)
      ], under: fixture.policy)
    return id
  }

  /// Any act on the hours of a case, or on the case beside them.
  private func random(_ id: CaseID, on hours: TestingHours, _ dice: inout Dice) -> Command {
    let reason = Fixture.words("because")
    let line = PlanLineID(dice.roll(max(1, hours.lines.count)) + 1)
    let spent = Minutes(30 * (dice.roll(4) + 1))
    func draft() -> LogDraft {
      let cell = HoursCell(
        platform: Self.platforms[dice.roll(2)], language: Self.languages[dice.roll(2)])
      return LogDraft(
        day: CalendarDay(iso: "2003-07-0\(dice.roll(8) + 1)"),
        target: dice.roll(5) == 0
          ? .engineering : line.map { .line($0) } ?? .engineering,
        who: Fixture.words("osei"), spent: spent,
        place: dice.roll(2) == 0 ? .wholeScope : .cell(at: cell))
    }
    switch dice.roll(10) {
    case 0: return .case(id, .note(reason, isPinned: false))
    case 1, 2:
      let plan = PlanDraft(
        kind: .stability, mode: .automated, team: .internal, planned: .hours(dice.roll(50) + 1))
      return .case(id, .hours(.plan([plan, plan], reason: reason)))
    case 3:
      return .case(
        id, .hours(.reestimate(line ?? known, planned: .hours(dice.roll(90)), reason: reason)))
    case 4:
      let day = CalendarDay(iso: "2003-07-09") ?? CalendarDay(daysSince1970: 0)
      return .case(id, .hours(.raisePace(from: day, by: .hours(8), reason: reason)))
    case 5:
      guard let entry = EntryID("e\(dice.roll(max(1, hours.entries)) + 1)") else { fallthrough }
      return .case(id, .hours(.correct(entry, reason: reason)))
    default: return .case(id, .hours(.log([draft(), draft()])))
    }
  }

  private var known: PlanLineID {
    guard let id = PlanLineID(1) else { preconditionFailure("a line has a number") }
    return id
  }

  @Test("Rows after any undoing are those of a replay", arguments: [1, 2, 3])
  func rows(seed: Int) throws {
    let store = try fixture.create(kind: .rehearsal)
    let id = try fixing(store, "Overrun")
    var dice = Dice(seed: UInt64(seed))
    for step in 0..<90 {
      do {
        switch dice.roll(4) {
        case 0:
          if let act = try store.lastAct(on: .case(id)) { try store.act(.undo(act)) }
        case 1:
          if let act = try store.lastUndone(on: .case(id)) { try store.act(.redo(act)) }
        default: try store.act(random(id, on: try store.hours(of: id), &dice))
        }
      } catch is Refusal {
        continue  // A guard may say no; what is recorded is what is compared.
      }
      let history = try store.history(of: .case(id))
      #expect(try store.hours(of: id) == history.hoursState(), "step \(step)")
      #expect(try store.case(id)?.value == history.caseState(id), "step \(step)")
      #expect(try store.lastAct(on: .case(id)) == history.live.last?.act)
      #expect(try store.lastUndone(on: .case(id)) == history.redoable.last?.act)
    }
    #expect(try store.verify(under: fixture.policy).findings.isEmpty)
  }

  @Test("A case that is merged away takes its hours along, and undoing gives them back")
  func merge() throws {
    let store = try fixture.create(kind: .rehearsal)
    let (first, second) = (try fixing(store, "Overrun"), try fixing(store, "The same"))
    for id in [first, second] {
      let plan = PlanDraft(
        kind: .stability, mode: .automated, team: .internal, planned: .hours(40))
      try store.act(.case(id, .hours(.plan([plan], reason: nil))))
      try store.act(
        .case(
          id,
          .hours(
            .log([
              LogDraft(target: .line(known), who: Fixture.words("osei"), spent: .hours(6))
            ]))))
    }
    let merged = try store.act(
      .case(first, .merge(into: second, reason: Fixture.words("same hole"))))
    #expect(try store.hours(of: second).logged == .hours(12))
    #expect(try store.hours(of: second).lines.count == 2)
    #expect(
      try store.hoursLog(of: second, after: 0, limit: 9).map(\.entry.id.text) == ["e1", "e2"])
    try store.act(.undo(try #require(merged.act)))
    #expect(try store.hours(of: second).logged == .hours(6))
    #expect(try store.verify(under: fixture.policy).findings.isEmpty)
  }
}

/// Numbers that come in the same order in each run.
private struct Dice {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

  mutating func roll(_ sides: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(sides))
  }
}
