/// What became of a message in its mailbox after it was stored.
package enum Confirmation: Hashable, Sendable {
  /// It was moved from `new` to `cur`, or somebody else had done so.
  case settled
  /// It stays where it is and will be met again as a duplicate; an `errno` value says why.
  case stays(errno: Int32)
}
