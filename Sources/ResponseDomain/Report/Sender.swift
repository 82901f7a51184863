/// Who a message says it is from; outside text, kept as it came.
package struct Sender: Hashable, Codable, Sendable {
  package let name: String
  package let address: String

  package init(name: String, address: String) {
    self.name = name
    self.address = address
  }

  private enum CodingKeys: String, CodingKey {
    case name
    case address
  }

  /// Whether two senders share an address, letter case aside.
  package func isSame(as other: Sender) -> Bool {
    !address.isEmpty && address.lowercased() == other.address.lowercased()
  }
}
