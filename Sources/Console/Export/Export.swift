package import Grid
package import ResponseDomain

/// Something that leaves the console for a file of the user's, or for the terminal's clipboard.
package struct Export: Hashable, Sendable {
  /// Where its text comes from; what the screen does not hold is read when it is asked for.
  package enum Content: Hashable, Sendable {
    case lines([SafeText])
    /// Every row of a filtered queue, not only those in the window.
    case queue(Filter, marks: Set<QueueSubject>, by: QueueSort)
    /// A case or a report, as its `show` command prints it.
    case subject(QueueSubject)
    /// One message with its head and its text.
    case mail(MailDigest)
    /// A file that came with a message, byte for byte; it goes to a file only.
    case attachment(MailDigest, index: Int)
    /// The cells in the form that `matrix import` takes.
    case matrix(CaseID)
    /// The log in the form that `hours import` takes.
    case hours(CaseID)
  }

  /// What it is, such as `the queue`.
  package let title: SafeText
  /// The name that is proposed for a file; empty where the user has to think of one.
  package let file: SafeText
  package let content: Content

  package init(title: SafeText, file: SafeText, content: Content) {
    self.title = title
    self.file = file
    self.content = content
  }

  /// Whether it is text, so that it can be copied.
  var isText: Bool {
    switch content {
    case .lines, .queue, .subject, .mail, .matrix, .hours: true
    case .attachment: false
    }
  }
}
