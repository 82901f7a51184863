package import Grid
package import ResponseDomain

/// A message that is to go out, before it has an identity: the edge gives it one.
package struct PendingMail: Sendable {
  package let subject: QueueSubject
  package let seen: [StreamID: Int]
  package let to: Sender
  package let title: Words
  package let text: Words
  package let purpose: Draft.Purpose
  package let done: SafeText

  package init(
    subject: QueueSubject, seen: [StreamID: Int], to: Sender, title: Words, text: Words,
    purpose: Draft.Purpose, done: SafeText
  ) {
    self.subject = subject
    self.seen = seen
    self.to = to
    self.title = title
    self.text = text
    self.purpose = purpose
    self.done = done
  }
}
