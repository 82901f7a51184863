internal import GRDB

extension DeskStore {
  /// Opens the desk in a directory.
  ///
  /// A writer brings an older file up to date, mends the modes and makes missing helper files, so
  /// that readers who may not write can read. Throws `StoreFault`; a file that is foreign or newer
  /// is left untouched.
  package static func open(
    in directory: String, mode: Mode, waiting: Waiting = .patient
  ) throws -> DeskStore {
    let files = DeskFiles(directory: directory)
    guard SystemCall.exists(files.database) else {
      throw SystemCall.isSearchable(files.directory)
        ? StoreFault.noDesk(directory: files.directory)
        : missing(files.directory)
    }
    try Schema.checkHead(of: files.database)
    return try tellingFaults(at: files.database) {
      switch mode {
      case .reading: try openForReading(files, waiting: waiting)
      case .writing: try openForWriting(files, waiting: waiting)
      }
    }
  }

  private static func missing(_ directory: String) -> StoreFault {
    SystemCall.exists(directory)
      ? .noPermission(path: directory) : .noDesk(directory: directory)
  }

  private static func openForWriting(_ files: DeskFiles, waiting: Waiting) throws -> DeskStore {
    guard SystemCall.isWritable(files.database), SystemCall.isWritable(files.directory) else {
      throw StoreFault.noPermission(path: files.database)
    }
    let connection = try Connection(path: files.database, isReading: false, waiting: waiting)
    try connection.database.writeWithoutTransaction { db in
      let found = try Schema.userVersion(db)
      // A newer program's mark may be in the log only. Closing would fold that log into the file,
      // which is not ours to touch.
      if found > Schema.version {
        connection.leaveOpen()
        throw StoreFault.newer(schema: found, known: Schema.version)
      }
      _ = try String.fetchOne(db, sql: "PRAGMA journal_mode = WAL")
      if found != Schema.version {
        try db.inTransaction(.immediate) {
          try Schema.migrate(db)
          return .commit
        }
      }
      // Looking at a table opens the log and its index, which makes them when they are missing.
      _ = try Int.fetchOne(db, sql: "SELECT count(*) FROM desk_state")
    }
    if !SystemCall.exists(files.changed) { SystemCall.touch(files.changed) }
    for path in [files.log, files.index, files.changed] {
      SystemCall.copyMode(of: files.database, to: path)
    }
    return DeskStore(files: files, mode: .writing, connection: connection)
  }

  private static func openForReading(_ files: DeskFiles, waiting: Waiting) throws -> DeskStore {
    guard SystemCall.isReadable(files.database) else {
      throw StoreFault.noPermission(path: files.database)
    }
    let connection = try readingConnection(to: files.database, waiting: waiting)
    return DeskStore(files: files, mode: .reading, connection: connection)
  }

  /// A connection that only reads, to a desk's file or a backup of one.
  static func readingConnection(to path: String, waiting: Waiting) throws -> Connection {
    do {
      return try checked(Connection(path: path, isReading: true, waiting: waiting))
    } catch let error as DatabaseError where lacksLog(error) {
      // Only where nobody can write, and there is no log, is the file alone the whole desk.
      guard SystemCall.isOnReadOnlyMount(path), !SystemCall.exists(path + "-wal") else {
        throw StoreFault.needsWriter(path: path)
      }
      let address = "file:" + percentEncoded(path) + "?immutable=1"
      return try checked(Connection(path: address, isReading: true, waiting: waiting))
    }
  }

  private static func checked(_ connection: Connection) throws -> Connection {
    try connection.database.read { try Schema.check($0) }
    return connection
  }

  /// Whether the file could not be opened for want of a log that we cannot make here.
  private static func lacksLog(_ error: DatabaseError) -> Bool {
    switch error.resultCode {
    case .SQLITE_CANTOPEN, .SQLITE_READONLY: true
    default: false
    }
  }

  private static func percentEncoded(_ path: String) -> String {
    path.utf8.map { byte in
      switch byte {
      case UInt8(ascii: "%"), UInt8(ascii: "?"), UInt8(ascii: "#"):
        "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16)
      default: String(decoding: [byte], as: UTF8.self)
      }
    }.joined()
  }
}
