internal import GRDB
internal import GRDBSQLite

/// One connection to a desk's file, used on the thread that calls it.
final class Connection {
  let database: DatabaseQueue
  /// Kept alive for the progress handler, which knows it by address.
  private let waiting: WaitingBox

  /// - Parameter path: a path, or a `file:` address.
  init(path: String, isReading: Bool, waiting: Waiting) throws {
    let box = WaitingBox(waiting)
    self.waiting = box
    var configuration = Configuration()
    configuration.label = "desk"
    configuration.readonly = isReading
    configuration.busyMode = .callback { tries in
      // Short waits first: most transactions last a few milliseconds.
      let pause = min(25, tries + 1)
      let waited = tries < 25 ? tries * (tries + 1) / 2 : 300 + (tries - 24) * 25
      guard waiting.whileBusy(waited) else { return false }
      SystemCall.pause(milliseconds: pause)
      return true
    }
    configuration.prepareDatabase { db in
      try Connection.prepare(db, isReading: isReading)
      sqlite3_progress_handler(
        db.sqliteConnection, 10_000,
        { context in
          guard let context else { return 0 }
          let box = Unmanaged<WaitingBox>.fromOpaque(context).takeUnretainedValue()
          return box.waiting.whileWorking() ? 0 : 1
        }, Unmanaged.passUnretained(box).toOpaque())
    }
    database = try DatabaseQueue(path: path, configuration: configuration)
  }

  func close() throws {
    try database.close()
  }

  /// Keeps it open to the end of the process: closing folds the log into the file.
  func leaveOpen() {
    _ = Unmanaged.passRetained(self)
  }

  /// Whether the file was removed, or another one put in its place, since it was opened.
  static func hasMoved(_ db: Database) -> Bool {
    var hasMoved: CInt = 0
    sqlite3_file_control(db.sqliteConnection, "main", SQLITE_FCNTL_HAS_MOVED, &hasMoved)
    return hasMoved != 0
  }

  private static func prepare(_ db: Database, isReading: Bool) throws {
    Marks.addFunctions(to: db)
    // The system keeps the file's pages in memory anyway; a copy of many would only cost memory.
    try db.execute(sql: "PRAGMA temp_store = MEMORY; PRAGMA cache_size = -4096")
    guard !isReading else { return }
    try db.execute(
      sql: """
        PRAGMA synchronous = FULL; PRAGMA journal_size_limit = 16777216
        """)
    // A reader who may not write needs the log and its index, so the last writer leaves them.
    var isPersistent: CInt = 1
    sqlite3_file_control(db.sqliteConnection, "main", SQLITE_FCNTL_PERSIST_WAL, &isPersistent)
  }
}

private final class WaitingBox: Sendable {
  let waiting: Waiting

  init(_ waiting: Waiting) {
    self.waiting = waiting
  }
}
