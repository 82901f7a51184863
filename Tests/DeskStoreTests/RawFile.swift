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

  /// Takes a file back to the fifth form, before windows were kept, and words of acts by subject.
  static let fifthForm = """
    CREATE INDEX journal_act ON journal (act_number);
    DROP INDEX report_home;
    DROP INDEX queue_window;
    DROP INDEX queue_clock_moment;
    DROP INDEX queue_finder;
    DROP INDEX queue_order;
    CREATE INDEX queue_order ON queue (closed, band, moment, clock, severity, id);
    ALTER TABLE queue DROP COLUMN until;
    CREATE TABLE kept AS
      SELECT rowid & 0xFFFFFFFFF AS sequence, rowid >> 36 AS subject, words FROM event_search;
    DROP TABLE event_search;
    CREATE VIRTUAL TABLE event_search USING fts5(
      subject UNINDEXED, words, tokenize = 'unicode61 remove_diacritics 2');
    INSERT INTO event_search (rowid, subject, words) SELECT sequence, subject, words FROM kept;
    DROP TABLE kept;
    PRAGMA user_version = 5
    """
}
