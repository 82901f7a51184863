/// A case that leaves its slot for another, which it may share.
package struct SlotMove: Hashable, Codable, Sendable {
  package let from: Slot
  package let to: Slot
  package let reason: Words

  package init(from: Slot, to: Slot, reason: Words) {
    self.from = from
    self.to = to
    self.reason = reason
  }

  private enum CodingKeys: String, CodingKey {
    case from
    case to
    case reason
  }
}
