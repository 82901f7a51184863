package import ResponseDomain

/// One report with everything that its pane and its menus need.
package struct ReportView: Sendable {
  package let report: Report
  package let view: DeskView
  package let seen: [StreamID: Int]
  package let history: StreamHistory
  /// Earlier reports that resemble this one, the most alike first.
  package let similar: [QueueEntry]
  package var text: MailText?
  package var scroll = 0

  package init(
    report: Report, view: DeskView, seen: [StreamID: Int], history: StreamHistory,
    similar: [QueueEntry]
  ) {
    self.report = report
    self.view = view
    self.seen = seen
    self.history = history
    self.similar = similar
  }
}
