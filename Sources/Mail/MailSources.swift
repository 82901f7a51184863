import Glibc

/// Finds out what kind of mailbox a path is.
package enum MailSources {
  /// Larger messages are named and passed over; no mail system delivers them.
  package static let messageLimit = ReadingLimits().messageBytes

  /// Opens a Maildir, an mbox, or a single message; a link that the user names is followed.
  package static func open(
    path: String, limit: Int = messageLimit
  ) throws(SourceFailure) -> any MailSource {
    var status = stat()
    guard stat(path, &status) == 0 else {
      throw errno == ENOENT || errno == ENOTDIR
        ? .noSuchPath(path: path) : .unreadable(path: path, errno: errno)
    }
    if status.kind == S_IFDIR { return try MaildirSource(path: path, limit: limit) }
    if let reason = status.oddity { throw .notAFile(path: path, reason: reason) }
    let file = try MailFile(path: path)
    return file.beginsLikeMbox
      ? MboxSource(file: file, limit: limit) : FileSource(file: file, limit: limit)
  }

  /// One message on a descriptor, such as standard input; it is not closed.
  package static func stream(
    descriptor: Int32 = STDIN_FILENO, name: String = "stdin", limit: Int = messageLimit
  ) -> any MailSource {
    StreamSource(descriptor: descriptor, name: name, limit: limit)
  }
}
