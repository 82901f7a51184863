import Foundation
import GRDB

/// A desk's file as somebody with a database tool would open it.
struct RawFile {
  let path: String

  init(_ directory: String) {
    path = directory + "/desk.sqlite"
  }

  func run(_ sql: String) throws {
    let queue = try DatabaseQueue(path: path)
    try queue.writeWithoutTransaction { try $0.execute(sql: sql) }
    try queue.close()
  }

  func text(_ sql: String) throws -> String? {
    let queue = try DatabaseQueue(path: path)
    let text = try queue.read { try String.fetchOne($0, sql: sql) }
    try queue.close()
    return text
  }

  static let disarm = """
    DROP TRIGGER journal_append; DROP TRIGGER journal_update; DROP TRIGGER journal_delete;
    """
}
