internal import GRDB
package import ResponseDomain

/// A desk's file store: the journal, the state that follows from it, and what came in.
///
/// Everything runs on the thread that calls; a store belongs to one thread. Every call is one
/// transaction: it sees one state of the desk, or it writes all of an act or nothing.
package final class DeskStore {
  package enum Mode: Hashable, Sendable {
    case reading, writing
  }

  package let mode: Mode
  let files: DeskFiles
  private let connection: Connection
  private var watch: ChangeWatch?
  /// The desk as it was read last; every version of its stream is one state, so it is read again
  /// only when that has changed.
  private var lastDesk: Versioned<Desk>?
  /// Up to how many reports and cases that a word is found in each is looked up; for more the queue
  /// is walked. A matter of time only: the list is the same.
  package var mostLookedUp = 4096 {
    didSet { lastFound = nil }
  }
  /// What the words of the last list were found under.
  var lastFound: FoundTerms?
  /// What was read for the feed the last time, so that an act reads only what it changed.
  var lastFed = FedCases()
  /// What was written as the feed the last time.
  var lastFeedText = FeedText()
  /// Whether what was done is told to the wall and to other readers only by `tellOfActs`, so that
  /// whoever did it sees it first; else every act tells of itself.
  package var tellsLater = false
  /// The last act that nobody was told of.
  private var untold: (policy: Policy, at: Instant)?
  /// Why the feed of the wall could not be written the last time; nil when it was.
  package internal(set) var feedFault: StoreFault?

  init(files: DeskFiles, mode: Mode, connection: Connection) {
    self.files = files
    self.mode = mode
    self.connection = connection
  }

  package var directory: String { files.directory }

  /// Closes the file; the store cannot be used after it.
  package func close() throws {
    tellOfActs()
    watch = nil
    try tellingFaults(at: files.database) { try connection.close() }
  }

  /// Leaves the file open to the end of the process, which is about to come.
  ///
  /// Closing it folds its log in, and whoever quits would wait for the disk. What was acknowledged is
  /// on disk in the log already; who opens the desk next goes on from there.
  package func leaveOpen() {
    tellOfActs()
    watch = nil
    connection.leaveOpen()
  }

  /// Carries out one command: decides it on the desk as it is now, and records what it makes.
  ///
  /// Throws `Refusal` with every reason, `LostRace` when a version in `seen` is no longer the
  /// current one, and `StoreFault`; nothing is written then. Once it returns, the act is on disk.
  package func carryOut(
    _ command: Command, by: PersonID, at: Instant, offset: Int, under policy: Policy,
    seen: [StreamID: Int] = [:]
  ) throws -> Outcome {
    let act = Act(.command(command), by: by, at: at, offset: offset, seen: seen)
    return try carryOut([act], under: policy)[0]
  }

  /// Carries out several acts in one transaction, each decided on the state after the one before.
  ///
  /// All or nothing: what one of them throws undoes those before it.
  package func carryOut(_ acts: [Act], under policy: Policy) throws -> [Outcome] {
    let outcomes = try commit { db in
      var recording = try Recording(db: db, policy: policy, desk: knownDesk(db))
      return try acts.map { try recording.carryOut($0) }
    }
    if let last = acts.last { noteAct(under: policy, at: last.at) }
    return outcomes
  }

  /// The desk that a transaction sees at its start, before it has written; nil for none.
  func knownDesk(_ db: Database) throws -> Desk? {
    let version = try Journal(db: db).version(of: .desk)
    if let lastDesk, lastDesk.version == version { return lastDesk.value }
    let desk = try CurrentState(db: db).desk()
    lastDesk = desk.map { Versioned(value: $0, version: version) }
    return desk
  }

  /// Runs `body`, which only reads, on one state of the desk.
  ///
  /// A connection that writes is not made to refuse writing meanwhile, as GRDB's own reading does:
  /// after a pragma SQLite compiles every statement anew, and an act would do little else.
  func read<Value>(_ body: (Database) throws -> Value) throws -> Value {
    try transaction(.deferred) { db in
      try Schema.check(db)
      return try body(db)
    }
  }

  /// Notes an act that is on disk, for those who are to be told of it.
  func noteAct(under policy: Policy, at moment: Instant) {
    untold = (policy, moment)
    if !tellsLater { tellOfActs() }
  }

  /// Tells the wall and every reader of the acts that they were not told of yet.
  ///
  /// The wall's file first: readers that wake do not then compete with its writing.
  package func tellOfActs() {
    guard let untold else { return }
    self.untold = nil
    writeFeed(under: untold.policy, at: untold.at)
    SystemCall.touch(files.changed)
  }

  /// Runs `body` in one transaction that writes, and signals the change once it is on disk.
  func write<Value>(_ body: (Database) throws -> Value) throws -> Value {
    let value = try commit(body)
    SystemCall.touch(files.changed)
    return value
  }

  /// Runs `body` in one transaction that writes; whoever calls it signals the change.
  func commit<Value>(_ body: (Database) throws -> Value) throws -> Value {
    guard mode == .writing else { throw StoreFault.openedForReading }
    return try transaction(.immediate) { db in
      try Schema.check(db)
      let value = try body(db)
      // What is written into a file that has no name any more is lost.
      if Connection.hasMoved(db) { throw StoreFault.removed(directory: files.directory) }
      return value
    }
  }

  private func transaction<Value>(
    _ kind: Database.TransactionKind, _ body: (Database) throws -> Value
  ) throws -> Value {
    try tellingFaults(at: files.database) {
      try connection.database.writeWithoutTransaction { db in
        var value: Value?
        try db.inTransaction(kind) {
          value = try body(db)
          return .commit
        }
        guard let value else { preconditionFailure("a transaction that committed has a value") }
        return value
      }
    }
  }

  /// Runs `body` on the bare connection, outside any transaction.
  func bare<Value>(_ body: (DatabaseQueue) throws -> Value) throws -> Value {
    try tellingFaults(at: files.database) { try body(connection.database) }
  }

  /// The watch on the desk's directory, set up when it is first asked for.
  func changeWatch() throws -> ChangeWatch {
    if let watch { return watch }
    let made = try ChangeWatch(directory: files.directory)
    watch = made
    return made
  }
}
