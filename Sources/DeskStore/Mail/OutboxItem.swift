package import ResponseDomain

/// A message of ours that has not gone out yet, and whose it is.
package struct OutboxItem: Hashable, Sendable {
  package let subject: QueueSubject
  package let item: Outbox.Item

  package init(subject: QueueSubject, item: Outbox.Item) {
    self.subject = subject
    self.item = item
  }
}
