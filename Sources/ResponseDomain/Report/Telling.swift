/// How a finder was told something.
package enum Telling: Hashable, Codable, Sendable {
  /// A message of ours that was handed to the mail program.
  case mail(id: MailID)
  /// By telephone, in person, or from another program, at a time that a person recorded.
  case byHand(at: Instant, how: Words)
}
