/// The testing of a case that rides on a slot, as the queue keeps it.
package struct SlotTesting: Hashable, Codable, Sendable {
  package let slot: Slot
  package let hours: HoursTotals

  package init(slot: Slot, hours: HoursTotals) {
    self.slot = slot
    self.hours = hours
  }

  private enum CodingKeys: String, CodingKey {
    case slot
    case hours
  }

  /// AT RISK: the forecast finish is not before the slot.
  package func isAtRisk(under policy: Policy, at now: Instant) -> Bool {
    hours.outlook(
      slot: slot, calendar: policy.calendar, at: now, in: policy.cadence.zone
    ).isAtRisk
  }
}
