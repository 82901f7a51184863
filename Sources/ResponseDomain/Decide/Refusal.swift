/// Why a command was not carried out: every reason, never a bare "no".
package struct Refusal: Error, Hashable, Sendable {
  /// Never empty.
  package let reasons: [Reason]

  package init(_ first: Reason, _ others: [Reason] = []) {
    reasons = [first] + others
  }

  /// Nil when there is no reason to refuse.
  package init?(_ reasons: [Reason]) {
    guard !reasons.isEmpty else { return nil }
    self.reasons = reasons
  }
}
