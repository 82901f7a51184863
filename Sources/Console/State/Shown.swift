package import ResponseDomain

/// What the case pane shows.
package enum Shown: Sendable {
  case nothing
  case report(ReportView)
  case `case`(CaseView)

  package var subject: QueueSubject? {
    switch self {
    case .nothing: nil
    case .report(let view): .report(view.report.id)
    case .case(let view): .case(view.subject.id)
    }
  }
}
