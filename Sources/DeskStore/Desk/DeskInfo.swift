package import ResponseDomain

/// What a desk's file holds, in figures.
package struct DeskInfo: Hashable, Sendable {
  package let directory: String
  package let made: DeskMade
  /// The form of the file.
  package let schema: Int
  /// The length of the journal.
  package let events: Int
  package let lastAt: Instant
  /// The digest of the journal's last row in hexadecimal: written down elsewhere, it is evidence.
  package let head: String
  /// Reports and cases that ever were, undone ones included.
  package let reports: Int
  package let cases: Int
  package let messages: Int
  /// The size of the file with its log.
  package let bytes: Int

  package init(
    directory: String, made: DeskMade, schema: Int, events: Int, lastAt: Instant, head: String,
    reports: Int, cases: Int, messages: Int, bytes: Int
  ) {
    self.directory = directory
    self.made = made
    self.schema = schema
    self.events = events
    self.lastAt = lastAt
    self.head = head
    self.reports = reports
    self.cases = cases
    self.messages = messages
    self.bytes = bytes
  }
}
