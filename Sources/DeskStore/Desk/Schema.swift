internal import GRDB

/// The form of a desk's file, and how it came to be.
enum Schema {
  /// "DuDe" in ASCII, set on every desk.
  static let applicationID = 0x4475_4465

  /// The steps from an empty file to the present form. A released step is never edited: what has
  /// to change becomes another one.
  static let steps: [String] = [
    Schema.step1, Schema.step2, Schema.hoursStep, Schema.wallStep, Schema.filterStep,
    Schema.windowStep, Schema.searchStep, Schema.homeStep, Schema.orderStep, Schema.actStep,
  ]

  static var version: Int { steps.count }

  /// Brings a file up to date; call it in a transaction that writes.
  static func migrate(_ db: Database) throws {
    let found = try userVersion(db)
    guard found <= version else { throw StoreFault.newer(schema: found, known: version) }
    guard found < version else { return }
    for step in steps[found...] { try db.execute(sql: step) }
    try db.execute(
      sql: "PRAGMA application_id = \(applicationID); PRAGMA user_version = \(version)")
  }

  /// Throws unless the file has the form that this program knows, as seen by the transaction.
  static func check(_ db: Database) throws {
    let found = try userVersion(db)
    guard found != version else { return }
    if found > version { throw StoreFault.newer(schema: found, known: version) }
    throw StoreFault.older(schema: found, known: version)
  }

  static func userVersion(_ db: Database) throws -> Int {
    try Int.fetchOne(db.cachedStatement(sql: "PRAGMA user_version")) ?? 0
  }

  /// Looks at the head of a file without a connection, so that a foreign one stays untouched.
  ///
  /// The offsets are those of SQLite's file format: user_version at 60, application_id at 68.
  static func checkHead(of path: String) throws {
    let head = try SystemCall.head(path, count: 100)
    guard head.count == 100, head.starts(with: Array("SQLite format 3\0".utf8)) else {
      throw StoreFault.foreign(path: path)
    }
    func number(at offset: Int) -> Int {
      head[offset..<offset + 4].reduce(0) { $0 << 8 | Int($1) }
    }
    guard number(at: 68) == applicationID else { throw StoreFault.foreign(path: path) }
    let found = number(at: 60)
    guard found <= version else { throw StoreFault.newer(schema: found, known: version) }
  }
}
