/// What a row of the queue is about.
package enum QueueSubject: Hashable, Sendable, CustomStringConvertible {
  case report(ReportID)
  case `case`(CaseID)

  package var description: String {
    switch self {
    case .report(let id): id.description
    case .case(let id): id.description
    }
  }

  package var stream: StreamID {
    switch self {
    case .report(let id): .report(id)
    case .case(let id): .case(id)
    }
  }

  /// Reads `m17` or `#1042`; nil for anything else.
  package init?(parsing text: String) {
    if text.first == ReportID.sign, let id = ReportID(parsing: text) {
      self = .report(id)
    } else if let id = CaseID(parsing: text) {
      self = .case(id)
    } else {
      return nil
    }
  }
}
