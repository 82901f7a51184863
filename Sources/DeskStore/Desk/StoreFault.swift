/// Why the store could not do what was asked, apart from a guard that refused.
package enum StoreFault: Error, Hashable, Sendable {
  /// There is no desk in the directory.
  case noDesk(directory: String)
  /// The desk's file was removed or replaced while it was open here; nothing was written into it.
  case removed(directory: String)
  /// The file is not a desk.
  case foreign(path: String)
  /// A newer program made the file, which is left untouched.
  case newer(schema: Int, known: Int)
  /// An older program made the file; a writer brings it up to date when it opens the desk.
  case older(schema: Int, known: Int)
  /// The file contradicts itself; `desk verify` tells where.
  case damaged(String)
  /// A message or a report is not there.
  case notFound(String)
  case cannotCreate(path: String, why: String)
  case io(String)
  /// Another process held the desk for longer than the caller wanted to wait.
  case busy
  /// The caller stopped the work; nothing of it was kept.
  case interrupted
  case noPermission(path: String)
  /// The log or its index is missing, and who may only read cannot make them; a writer that opens
  /// the desk does.
  case needsWriter(path: String)
  /// An act on a desk that was opened for reading.
  case openedForReading
  /// What only a desk made for rehearsal allows.
  case notARehearsal

  /// The exit code of the command line, after sysexits(3).
  package var exitCode: Int32 {
    switch self {
    case .foreign, .newer, .older, .damaged: 65
    case .noDesk, .removed, .notFound: 66
    case .cannotCreate: 73
    case .io, .needsWriter: 74
    case .busy, .interrupted: 75
    case .noPermission, .openedForReading, .notARehearsal: 77
    }
  }
}
