internal import Grid
package import ResponseDomain

/// What the console asks of the world around it; each comes back as a `Message`.
package enum Effect: Sendable {
  case loadDesk
  case loadQueue(QueueRequest)
  case loadSubject(QueueSubject)
  case loadMail(MailDigest)
  /// Nil reads from the newest entry on.
  case loadJournal(before: Int?)
  /// The last acts of people.
  case loadRecentActs
  case act(PendingAct)
  /// Writes the draft to the outbox, hands it over, and records what became of it.
  case send(PendingMail)
  /// Hands a message of the outbox to the mail program once more.
  case sendAgain(QueueSubject, MailID)
  /// The manual page, in the user's pager.
  case openManual
  /// Undoes, or does again, the last act on a stream.
  case undo(StreamID)
  case redo(StreamID)
  /// Opens the user's editor on a text; comes back as `.composed`.
  case edit(EditRequest)
  /// Writes to a new file; one that is there already stays as it is.
  case write(Export, path: String)
  /// Gives a text to the clipboard of the terminal.
  case copy(Export)
  case showBytes(MailDigest)
  /// Takes mail from a path in a child process.
  case takeMail(path: String)
  /// Keeps the named filters for the next run.
  case keepFilters(SavedFilters)
  /// Draws with another theme.
  case useTheme(String)
  case openPolicy
  case openDemo
  /// Calls the user: something has come that needs a human.
  case notice([QueueSubject])
  case redraw
  case suspend
  case quit
}
