/// What was agreed when a case was accepted for fixing.
package struct Acceptance: Hashable, Codable, Sendable {
  package let at: Instant
  package let risk: Words
  package let scope: Scope
  package let slot: Slot

  package init(at: Instant, risk: Words, scope: Scope, slot: Slot) {
    self.at = at
    self.risk = risk
    self.scope = scope
    self.slot = slot
  }

  /// The same agreement for another slot.
  func riding(on slot: Slot) -> Acceptance {
    Acceptance(at: at, risk: risk, scope: scope, slot: slot)
  }

  private enum CodingKeys: String, CodingKey {
    case at
    case risk
    case scope
    case slot
  }
}
