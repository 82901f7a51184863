internal import GRDB
package import ResponseDomain

extension DeskStore {
  /// Plan and sums of a case's testing; it costs lines and days, however long the log is.
  package func hours(of id: CaseID) throws -> TestingHours {
    try read { try HoursRows(db: $0, id: id).hours() }
  }

  /// A stretch of a case's log in the order of recording, after some entries.
  package func hoursLog(of id: CaseID, after count: Int, limit: Int) throws -> [LoggedEntry] {
    try read { try HoursRows(db: $0, id: id).log(after: count, limit: limit) }
  }
}
