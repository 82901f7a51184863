/// An entry of the log and whether a counter-entry has taken it back.
package struct LoggedEntry: Hashable, Sendable {
  package let entry: LogEntry
  package let standing: Standing

  package enum Standing: Hashable, Sendable {
    case counts
    case corrected(by: EntryID)
    /// It takes back another entry.
    case counter(of: EntryID)
  }

  package init(entry: LogEntry, standing: Standing) {
    self.entry = entry
    self.standing = standing
  }
}
