/// The text of a policy as it was put in force.
package struct PolicyText: Hashable, Codable, Sendable {
  package let text: String

  package init(text: String) {
    self.text = text
  }

  private enum CodingKeys: String, CodingKey {
    case text
  }
}
