/// Where the text of a message was taken from.
package enum TextSource: String, Hashable, Sendable {
  /// `text/plain` parts, or a message without headers as it is.
  case plain
  /// Only HTML was there; it was reduced to text.
  case html
  /// There is nothing to read: only attachments, or an encrypted body.
  case none
}
