package import Grid
package import ResponseDomain

/// What the console asks of the world around it; each comes back as a `Message`.
package enum Effect: Sendable {
  case loadDesk
  case loadQueue(QueueRequest)
  case loadSubject(QueueSubject)
  case loadMail(MailDigest)
  /// Nil reads from the newest entry on.
  case loadJournal(before: Int?)
  case act(PendingAct)
  /// Writes the draft to the outbox, hands it over, and records what became of it.
  case send(PendingMail)
  /// Undoes, or does again, the last act on a stream.
  case undo(StreamID)
  case redo(StreamID)
  /// Opens the user's editor on a text; comes back as `.composed`.
  case edit(EditRequest)
  case saveAttachment(MailDigest, index: Int, path: String)
  case showBytes(MailDigest)
  /// Writes every cell of a case to a new file.
  case exportMatrix(CaseID)
  /// Writes lines to a new file of a name that begins so.
  case exportLines([SafeText], name: String)
  /// Takes mail from a path in a child process.
  case takeMail(path: String)
  /// Keeps the named filters for the next run.
  case keepFilters(SavedFilters)
  /// Draws with another theme.
  case useTheme(String)
  case openPolicy
  case openDemo
  case redraw
  case suspend
  case quit
}
