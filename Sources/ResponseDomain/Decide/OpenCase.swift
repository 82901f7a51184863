/// T1: a case from a report, or from something that reached the team without mail.
package struct OpenCase: Hashable, Sendable {
  package enum Source: Hashable, Sendable {
    case report(ReportID)
    case byHand(channel: Channel?, finder: Sender?, receivedAt: Instant)
  }

  package let source: Source
  /// Nil takes the subject of the report.
  package let title: Words?

  package init(source: Source, title: Words?) {
    self.source = source
    self.title = title
  }
}
