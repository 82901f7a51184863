internal import GRDB
internal import ResponseDomain

extension DeskStore {
  /// Copies the desk as it is at one moment into a new file, while others go on writing.
  ///
  /// The copy is one file without helpers. Throws `StoreFault.cannotCreate` when there is a file;
  /// a progress that answers false stops with `StoreFault.interrupted` and leaves none.
  package func backup(
    to path: String, progress: @escaping (CareProgress) -> Bool = { _ in true }
  ) throws {
    try bare { source in
      // The copy needs no log beside it, so that it can be read from any medium.
      try DeskStore.makeCopy(
        of: source, at: SystemCall.absolute(path), journalMode: "DELETE", progress)
    }
  }

  /// Puts a backup in place of what a desk holds, or makes a desk of it where there is none.
  ///
  /// Runs through the engine's own interface in one transaction: others on the desk see the old
  /// state or the new one. Throws `StoreFault` for a file that is foreign, newer or damaged, and
  /// leaves the desk as it was.
  package static func restore(
    from path: String, in directory: String, waiting: Waiting = .patient,
    progress: @escaping (CareProgress) -> Bool = { _ in true }
  ) throws {
    let path = SystemCall.absolute(path)
    let files = DeskFiles(directory: directory)
    guard SystemCall.exists(path) else { throw StoreFault.notFound("no file \(path)") }
    try Schema.checkHead(of: path)
    let source = try tellingFaults(at: path) {
      try soundConnection(to: path, waiting: waiting)
    }
    if SystemCall.exists(files.database) {
      let desk = try open(in: files.directory, mode: .writing, waiting: waiting)
      try desk.bare { target in try copy(source.database, to: target, progress) }
      SystemCall.touch(files.changed)
      try desk.close()
    } else {
      try SystemCall.makeDirectory(files.directory)
      try makeCopy(of: source.database, at: files.database, journalMode: "WAL", progress)
      let desk = try open(in: files.directory, mode: .writing, waiting: waiting)
      try SystemCall.writeNew(files.policy, try desk.desk().value.policyText.text)
      try desk.close()
    }
    try source.close()
  }

  /// Opens a file for reading and has the engine look it over.
  private static func soundConnection(to path: String, waiting: Waiting) throws -> Connection {
    let connection = try readingConnection(to: path, waiting: waiting)
    let words = try connection.database.read {
      try String.fetchAll($0, sql: "PRAGMA quick_check(1)")
    }
    guard words == ["ok"] else {
      throw StoreFault.damaged(words.first ?? "the check said nothing")
    }
    return connection
  }

  private static func makeCopy(
    of source: DatabaseQueue, at path: String, journalMode: String,
    _ progress: @escaping (CareProgress) -> Bool
  ) throws {
    guard !SystemCall.exists(path) else {
      throw StoreFault.cannotCreate(path: path, why: "there is a file already")
    }
    let draft = "\(path).\(SystemCall.process).new"
    let leftovers = DeskFiles.helpers(of: draft)
    leftovers.forEach(SystemCall.remove)
    SystemCall.touch(draft)
    defer { leftovers.forEach(SystemCall.remove) }
    try creating(path) {
      let target = try Connection(path: draft, isReading: false, waiting: .patient)
      try copy(source, to: target.database, progress)
      _ = try target.database.writeWithoutTransaction {
        try String.fetchOne($0, sql: "PRAGMA journal_mode = \(journalMode)")
      }
      try target.close()
    }
    try SystemCall.publish(draft, as: path)
    if let slash = path.lastIndex(of: "/") {
      try SystemCall.sync(directory: String(path[...slash]))
    }
  }

  private static func creating(_ path: String, _ body: () throws -> Void) throws {
    do {
      try body()
    } catch let error as DatabaseError where error.resultCode == .SQLITE_CANTOPEN {
      throw StoreFault.cannotCreate(path: path, why: "the directory cannot be written")
    }
  }

  private static func copy(
    _ source: DatabaseQueue, to target: DatabaseQueue,
    _ progress: @escaping (CareProgress) -> Bool
  ) throws {
    let pages = try source.read { try Int.fetchOne($0, sql: "PRAGMA page_count") ?? 0 }
    // The engine does not ask again once the last page is copied.
    guard progress(CareProgress(done: 0, total: pages)) else { throw StoreFault.interrupted }
    try source.backup(to: target, pagesPerStep: 512) { step in
      let copied = step.totalPageCount - step.remainingPageCount
      guard progress(CareProgress(done: copied, total: step.totalPageCount)) else {
        throw StoreFault.interrupted
      }
    }
  }
}
