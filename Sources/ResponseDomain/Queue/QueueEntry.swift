/// What the queue tells of a report or a case: facts only, so that it holds at any later moment.
package struct QueueEntry: Hashable, Sendable {
  package let subject: QueueSubject
  /// Whether work on it goes on.
  package let isOpen: Bool
  package let severity: Severity?
  /// Nil for a report, which has no stage.
  package let stage: StageName?
  package let clock: Clock
  package let owner: Owner
  /// As it came from outside.
  package let title: String
  /// As it came from outside.
  package let finder: String
  /// Messages that nobody has read.
  package let unread: Int
  package let receivedAt: Instant
  package let codeName: CodeName?
  package let outlook: Outlook
  /// The tested share of the required cells in percent; nil without a matrix.
  package let tested: Int?
  /// What the forecast of a case that rides on a slot is made of; nil for any other row.
  package let testing: SlotTesting?

  package init(
    subject: QueueSubject, isOpen: Bool, severity: Severity?, stage: StageName?, clock: Clock,
    owner: Owner, title: String, finder: String, unread: Int, receivedAt: Instant,
    codeName: CodeName?, outlook: Outlook = .none, tested: Int? = nil,
    testing: SlotTesting? = nil
  ) {
    self.subject = subject
    self.isOpen = isOpen
    self.severity = severity
    self.stage = stage
    self.clock = clock
    self.owner = owner
    self.title = title
    self.finder = finder
    self.unread = unread
    self.receivedAt = receivedAt
    self.codeName = codeName
    self.outlook = outlook
    self.tested = tested
    self.testing = testing
  }
}
