/// A decision to test more hours a day from a day on, such as a what-if that was kept.
///
/// It counts on top of the measured pace until as many work days have passed as the pace is
/// measured over; then the pace has it in itself.
package struct PaceRaise: Hashable, Codable, Sendable {
  package let from: CalendarDay
  package let by: Minutes
  package let reason: Words

  package init(from: CalendarDay, by: Minutes, reason: Words) {
    self.from = from
    self.by = by
    self.reason = reason
  }

  private enum CodingKeys: String, CodingKey {
    case from
    case by
    case reason
  }
}
