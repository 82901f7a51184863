/// What a mailbox yields next.
package enum SourceItem: Hashable, Sendable {
  case message(SourceMessage)
  /// Something that is named and left where it is; the name comes from outside.
  case passedOver(name: String, reason: PassOverReason)
}
