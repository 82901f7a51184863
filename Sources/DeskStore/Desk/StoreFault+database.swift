internal import GRDB

extension StoreFault {
  /// What an error of the database engine means for a desk at a path.
  init(_ error: DatabaseError, path: String) {
    let words = error.message ?? error.resultCode.description
    switch error.resultCode {
    case .SQLITE_BUSY, .SQLITE_LOCKED: self = .busy
    case .SQLITE_INTERRUPT, .SQLITE_ABORT: self = .interrupted
    case .SQLITE_PERM, .SQLITE_AUTH, .SQLITE_READONLY: self = .noPermission(path: path)
    case .SQLITE_NOTADB: self = .foreign(path: path)
    case .SQLITE_CORRUPT, .SQLITE_CONSTRAINT, .SQLITE_SCHEMA: self = .damaged(words)
    case .SQLITE_CANTOPEN: self = StoreFault.unopened(path, words)
    default: self = .io(words)
    }
  }

  private static func unopened(_ path: String, _ words: String) -> StoreFault {
    SystemCall.isReadable(path) ? .io(words) : .noPermission(path: path)
  }
}

/// Runs `body` and tells what the database engine throws in the store's own words.
func tellingFaults<Value>(at path: String, _ body: () throws -> Value) throws -> Value {
  do {
    return try body()
  } catch let error as DatabaseError {
    throw StoreFault(error, path: path)
  }
}
