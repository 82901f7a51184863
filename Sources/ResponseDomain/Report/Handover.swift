/// What became of a message that was given to the mail program.
package enum Handover: Hashable, Codable, Sendable {
  case accepted
  /// It stays in the outbox; the words are the mail program's, or ours when it gave none.
  case failed(reason: Words)
}
