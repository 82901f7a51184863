/// Why a case was put off, to which release, and who approved where approval is owed.
package struct Deferral: Hashable, Codable, Sendable {
  package enum Approver: Hashable, Codable, Sendable {
    case notOwed
    case person(login: PersonID)
  }

  package let reason: Words
  package let target: Words
  package let approver: Approver

  package init(reason: Words, target: Words, approver: Approver) {
    self.reason = reason
    self.target = target
    self.approver = approver
  }

  private enum CodingKeys: String, CodingKey {
    case reason
    case target
    case approver
  }
}
