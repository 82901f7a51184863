/// Why a path cannot be read as a mailbox at all.
package enum SourceFailure: Error, Hashable, Sendable {
  case noSuchPath(path: String)
  /// A directory that has neither `new` nor `cur`.
  case notAMailbox(path: String)
  /// Neither a directory nor a regular file.
  case notAFile(path: String, reason: PassOverReason)
  case unreadable(path: String, errno: Int32)
}
