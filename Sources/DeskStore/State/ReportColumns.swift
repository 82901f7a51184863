internal import ResponseDomain

/// What of a report is found through an index.
struct ReportColumns: Hashable {
  /// The address in lower case; empty for none.
  let sender: String
  let filed: Int?
  let hasOutbox: Int

  init(_ report: Report) {
    sender = report.sender.address.lowercased().column
    filed =
      switch report.place {
      case .filed(let id): id.number
      case .inbox, .dismissed: nil
      }
    hasOutbox = report.outbox.isEmpty ? 0 : 1
  }
}
