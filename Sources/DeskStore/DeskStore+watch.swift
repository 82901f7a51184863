internal import GRDB

extension DeskStore {
  /// A descriptor for poll(2) that becomes readable when a writer has committed; the store keeps
  /// it, and closes it with itself.
  package func changeDescriptor() throws -> Int32 {
    try changeWatch().descriptor
  }

  /// Reads what has gathered on the descriptor; whether the desk may have changed.
  package func consumeChanges() throws -> Bool {
    try changeWatch().consume()
  }

  /// A number that differs from the last one when another connection has committed in between.
  ///
  /// Ask at every tick too: a writer may die after it has committed and before it has said so.
  /// Throws `StoreFault.removed` once the file was removed.
  package func dataVersion() throws -> Int {
    try bare { queue in
      try queue.inDatabase { db in
        if Connection.hasMoved(db) { throw StoreFault.removed(directory: files.directory) }
        try Schema.check(db)
        return try db.number("PRAGMA data_version") ?? 0
      }
    }
  }
}
