package import ResponseDomain

/// What became of a message that came in.
package enum Receipt: Hashable, Sendable {
  /// It is a new report.
  case report(ReportID, claiming: [CaseID])
  /// It answered a message of ours.
  case joined(CaseID)
  /// The same bytes were here before; nothing is stored.
  case duplicate(of: QueueSubject)
}
