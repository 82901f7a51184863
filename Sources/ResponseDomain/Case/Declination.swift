/// Why a case was declined, and how the finder learned of it.
package struct Declination: Hashable, Codable, Sendable {
  package enum Cause: Hashable, Codable, Sendable {
    case duplicate(of: CaseID)
    case notAVulnerability
    case unsupportedProduct
    case otherVendor
    case notReproducible
    case outOfScope
    case spam
  }

  package let cause: Cause
  package let note: Words

  package init(cause: Cause, note: Words) {
    self.cause = cause
    self.note = note
  }

  private enum CodingKeys: String, CodingKey {
    case cause
    case note
  }
}
