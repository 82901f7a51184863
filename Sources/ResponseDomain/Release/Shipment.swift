/// Cells that went out together, at one moment.
package struct Shipment: Hashable, Codable, Sendable {
  package enum Basis: Hashable, Codable, Sendable {
    /// T11: R1 to R14 held.
    case whole
    /// T12: approved at vice-president level, in full view of what was left exposed.
    case exception(approver: Words, reason: Words, exposed: [CellID])
  }

  package let at: Instant
  package let watchUntil: Instant
  package let revision: Int
  package let shifts: [CellShift]
  package let basis: Basis
  /// Who approved it beside whoever released it.
  package let second: PersonID

  package init(
    at: Instant, watchUntil: Instant, revision: Int, shifts: [CellShift], basis: Basis,
    second: PersonID
  ) {
    self.at = at
    self.watchUntil = watchUntil
    self.revision = revision
    self.shifts = shifts
    self.basis = basis
    self.second = second
  }

  package var extent: Release.Extent {
    switch basis {
    case .whole: .whole
    case .exception: .staged
    }
  }

  private enum CodingKeys: String, CodingKey {
    case at
    case watchUntil
    case revision
    case shifts
    case basis
    case second
  }
}
