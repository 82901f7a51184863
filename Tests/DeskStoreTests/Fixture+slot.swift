import DeskStore
import ResponseDomain
import Testing

extension Fixture {
  /// Puts a case of a rehearsal desk on the slot of Wed 16 Jul 2003, 10:00 UTC, with one cell.
  ///
  /// A rehearsal takes the past as it is: the way to acceptance is not what is tested with it.
  func accept(_ id: CaseID, in store: DeskStore) throws -> Slot {
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
    _ = try store.carryOut([past], under: policy)
    return slot
  }
}
