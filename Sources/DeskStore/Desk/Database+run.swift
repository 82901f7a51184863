internal import GRDB

extension Database {
  /// Runs a statement that is compiled once per connection.
  func run(_ sql: String, _ arguments: StatementArguments = StatementArguments()) throws {
    try cachedStatement(sql: sql).execute(arguments: arguments)
  }

  func row(_ sql: String, _ arguments: StatementArguments = StatementArguments()) throws -> Row? {
    try Row.fetchOne(cachedStatement(sql: sql), arguments: arguments)
  }

  func rows(_ sql: String, _ arguments: StatementArguments = StatementArguments()) throws -> [Row] {
    try Row.fetchAll(cachedStatement(sql: sql), arguments: arguments)
  }

  func number(
    _ sql: String, _ arguments: StatementArguments = StatementArguments()
  ) throws -> Int? {
    try Int.fetchOne(cachedStatement(sql: sql), arguments: arguments)
  }

  func text(
    _ sql: String, _ arguments: StatementArguments = StatementArguments()
  ) throws -> String? {
    try String.fetchOne(cachedStatement(sql: sql), arguments: arguments)
  }
}

extension String {
  /// The text as a column can hold it: SQLite's functions end a text at a NUL.
  var column: String {
    utf8.contains(0)
      ? String(String.UnicodeScalarView(unicodeScalars.map { $0.value == 0 ? "\u{FFFD}" : $0 }))
      : self
  }
}
