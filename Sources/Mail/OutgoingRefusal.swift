/// Why a message of ours cannot be written.
package enum OutgoingRefusal: Error, Hashable, Sendable {
  /// Not an address that a mail program can be given: it lacks a part, or holds a blank, a bracket,
  /// a control or a non-ASCII character. It comes from outside.
  case badAddress(String)
  case badMessageID(String)
}
