package import Grid
package import ResponseDomain

/// What the message line says: the last result, a hint, or an error that stays until a key.
package enum MessageLine: Hashable, Sendable {
  case nothing
  case said(SafeText)
  /// An act that was recorded, and until when it can be undone; nil when it cannot.
  case done(SafeText, undoUntil: Instant?)
  case error(SafeText)
}
