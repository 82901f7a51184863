/// Who reported a vulnerability, and what they wish for.
package struct Finder: Hashable, Codable, Sendable {
  package enum Credit: Hashable, Codable, Sendable {
    case notAsked
    case text(wording: Words)
    case noneWanted
  }

  package let sender: Sender
  package var organisation: String
  package var credit: Credit

  package init(sender: Sender, organisation: String = "", credit: Credit = .notAsked) {
    self.sender = sender
    self.organisation = organisation
    self.credit = credit
  }

  private enum CodingKeys: String, CodingKey {
    case sender
    case organisation
    case credit
  }

  /// The organisation, else the name, else the address.
  package var displayName: String {
    if !organisation.isEmpty { return organisation }
    return sender.name.isEmpty ? sender.address : sender.name
  }
}
