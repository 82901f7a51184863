package import ResponseDomain

/// What `slot:` asks of the planned release.
package enum SlotTest: Hashable, Sendable {
  case none
  /// Out of band: not at the day and hour that the policy plans.
  case outOfBand
  case day(CalendarDay)
}
