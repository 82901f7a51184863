/// Who wrote a message, or whom it is for, as its header claims.
///
/// Both texts come from outside and are shown through `SafeText` only.
package struct MailAddress: Hashable, Sendable {
  /// The display name, decoded; empty when there is none.
  package let name: String
  /// The address itself, as written; it need not be a valid one.
  package let address: String

  package init(name: String, address: String) {
    self.name = name
    self.address = address
  }
}
