/// A number under which the public will know a case.
package enum PublicNumber: Hashable, Codable, Sendable {
  /// `CVE-2003-0352` or `CAN-2003-0352`
  case cve(name: String)
  /// `MS03-026`
  case bulletin(name: String)

  /// Reads a CVE or CAN name; nil for anything else. Nothing is corrected.
  package init?(cve text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0] == "CVE" || parts[0] == "CAN", parts[1].count == 4,
      parts[2].count >= 4, parts[1...].allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39) ~= $0 } })
    else { return nil }
    self = .cve(name: text)
  }

  /// Reads a bulletin number such as `MS03-026`; nil for anything else.
  package init?(bulletin text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0].count >= 2, (3...5).contains(parts[1].count),
      parts[0].utf8.allSatisfy({ (0x30...0x39) ~= $0 || (0x41...0x5A) ~= $0 }),
      parts[1].utf8.allSatisfy({ (0x30...0x39) ~= $0 })
    else { return nil }
    self = .bulletin(name: text)
  }

  package var text: String {
    switch self {
    case .cve(let text), .bulletin(let text): text
    }
  }
}
