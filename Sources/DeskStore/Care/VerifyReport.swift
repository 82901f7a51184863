/// What a check of a whole desk found.
package struct VerifyReport: Hashable, Sendable {
  /// How many rows the journal has.
  package let events: Int
  package let messages: Int
  /// The digest of the journal's last row in hexadecimal.
  package let head: String
  package let findings: [Finding]

  package var isSound: Bool { findings.isEmpty }

  package init(events: Int, messages: Int, head: String, findings: [Finding]) {
    self.events = events
    self.messages = messages
    self.head = head
    self.findings = findings
  }
}
