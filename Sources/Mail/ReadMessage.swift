/// One message as far as it could be read; what could not is in `notes`.
///
/// Everything in it comes from outside. No text holds a NUL; control characters are still there.
package struct ReadMessage: Hashable, Sendable {
  /// The first address of the first From field; nil when there is none that can be read.
  package var from: MailAddress?
  /// The addresses of every From field.
  package var allFrom: [MailAddress] = []
  package var replyTo: [MailAddress] = []
  package var to: [MailAddress] = []
  package var cc: [MailAddress] = []
  /// Decoded and unfolded; nil when there is no Subject field.
  package var subject: String?
  /// When the sender says that it was written; never used as the time of receipt.
  package var date: MailDate?
  /// Without angle brackets, as are all identifiers here.
  package var messageID: String?
  package var inReplyTo: String?
  package var references: [String] = []
  /// The stamp of our own mail system: the date of the topmost Received field.
  package var receivedAt: MailDate?
  /// Whether there is a Received field at all.
  package var hasReceived = false
  /// The text to read, LF line ends, at most `ReadingLimits.textBytes`.
  package var text = ""
  package var textSource = TextSource.none
  package var attachments: [Attachment] = []
  package var pgp = PGPMark.none
  /// What was odd or could not be read, in the order in which it was found, each once.
  package var notes: [ReadingNote] = []

  package init() {}

  /// Adds a note, unless the same one is there. Of charsets, which mail can invent without end,
  /// only some are noted.
  mutating func note(_ note: ReadingNote) {
    if case .unknownCharset = note, notes.count >= 24 { return }
    if !notes.contains(note) { notes.append(note) }
  }
}
