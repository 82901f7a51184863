/// The testing of a case that rides on a slot, and how its gate stands, as the queue keeps it.
package struct SlotTesting: Hashable, Codable, Sendable {
  package let slot: Slot
  package let hours: HoursTotals
  package let gate: GateCount

  package init(slot: Slot, hours: HoursTotals, gate: GateCount = .unknown) {
    self.slot = slot
    self.hours = hours
    self.gate = gate
  }

  private enum CodingKeys: String, CodingKey {
    case slot
    case hours
    case gate
  }

  /// A row that an earlier version has kept tells nothing of the gate.
  package init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    slot = try values.decode(Slot.self, forKey: .slot)
    hours = try values.decode(HoursTotals.self, forKey: .hours)
    gate = try values.decodeIfPresent(GateCount.self, forKey: .gate) ?? .unknown
  }

  /// AT RISK: the forecast finish is not before the slot.
  package func isAtRisk(under policy: Policy, at now: Instant) -> Bool {
    hours.outlook(
      slot: slot, calendar: policy.calendar, at: now, in: policy.cadence.zone
    ).isAtRisk
  }

  /// The same forecast as the burndown's.
  package func forecast(under policy: Policy, at now: Instant) -> Forecast {
    hours.forecast(calendar: policy.calendar, at: now, in: policy.cadence.zone).forecast
  }

  /// How many of R1 to R14 hold for a case at a version; nil when the row does not tell.
  package func rulesHeld(under policy: Policy, at now: Instant, version: Int) -> Int? {
    switch gate {
    case .unknown: return nil
    case .counted(let facts, let isOutOfBand, let approval):
      let isTheHour = isOutOfBand || (slot.at <= now && now <= slot.at + policy.window)
      let isApproved = approval == .saw(version: version - 1)
      return facts + (isTheHour ? 1 : 0) + (isApproved ? 1 : 0)
    }
  }
}
