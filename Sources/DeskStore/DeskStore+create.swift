internal import GRDB
package import ResponseDomain

extension DeskStore {
  /// Makes a new desk in a directory, which is made too, and opens it for writing.
  ///
  /// The policy's text goes into the journal, and into `policy.toml` when there is none. A kill at
  /// any moment leaves a whole desk or none. Throws `StoreFault.cannotCreate` when there is a desk.
  package static func create(
    in directory: String, kind: DeskMade.Kind, policyText: String, policy: Policy,
    by: PersonID, at: Instant, offset: Int, waiting: Waiting = .patient
  ) throws -> DeskStore {
    let files = DeskFiles(directory: directory)
    try SystemCall.makeDirectory(files.directory)
    try refuseExisting(files)
    let draft = files.directory + "/.desk.\(SystemCall.process).new"
    DeskFiles.helpers(of: draft).forEach(SystemCall.remove)
    // The engine would make it readable by all and writable by us; the umask is to decide.
    SystemCall.touch(draft)
    defer { DeskFiles.helpers(of: draft).forEach(SystemCall.remove) }
    try tellingFaults(at: draft) {
      let connection = try Connection(path: draft, isReading: false, waiting: waiting)
      try connection.database.writeWithoutTransaction { db in
        try db.inTransaction(.immediate) {
          try Schema.migrate(db)
          var recording = try Recording(db: db, policy: policy, desk: nil)
          for command in [
            DeskCommand.make(kind), .adoptPolicy(PolicyText(text: policyText)),
          ] {
            _ = try recording.carryOut(
              Act(.command(.desk(command)), by: by, at: at, offset: offset))
          }
          return .commit
        }
        // Published in the mode that it is used in, so that a kill right after leaves no rollback
        // for a reader to stumble over.
        _ = try String.fetchOne(db, sql: "PRAGMA journal_mode = WAL")
      }
      try connection.close()
    }
    try SystemCall.writeNew(files.policy, policyText)
    try SystemCall.publish(draft, as: files.database)
    SystemCall.touch(files.changed)
    try SystemCall.sync(directory: files.directory)
    return try open(in: files.directory, mode: .writing, waiting: waiting)
  }

  private static func refuseExisting(_ files: DeskFiles) throws {
    guard SystemCall.exists(files.database) else { return }
    throw StoreFault.cannotCreate(path: files.database, why: "there is a desk already")
  }
}
