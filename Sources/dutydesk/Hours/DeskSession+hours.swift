internal import DeskStore
internal import ResponseDomain

extension DeskSession {
  private static let logPage = 5000

  /// The log of a case as it is exported; what was corrected is left out unless all is wanted.
  func hoursRows(of id: CaseID, all: Bool) throws -> [HoursRow] {
    let hours = try store.hours(of: id)
    var rows: [HoursRow] = []
    var read = 0
    while true {
      let page = try store.hoursLog(of: id, after: read, limit: Self.logPage)
      read += page.count
      rows += page.filter { all || $0.standing == .counts }
        .map { HoursRow(of: $0, in: hours) }
      if page.count < Self.logPage { return rows }
    }
  }
}

extension HoursFile {
  /// The rows in the form that import takes.
  static func csv(_ rows: [HoursRow]) -> String {
    ([CSV.line(columns)] + rows.map { CSV.line($0.fields) }).map { $0 + "\n" }.joined()
  }
}
