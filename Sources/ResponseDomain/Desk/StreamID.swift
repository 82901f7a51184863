/// Whose history an event belongs to.
package enum StreamID: Hashable, Sendable, CustomStringConvertible {
  case desk
  case report(ReportID)
  case `case`(CaseID)

  /// `desk`, `m17` or `#1042`: how the journal names a stream.
  package var description: String {
    switch self {
    case .desk: "desk"
    case .report(let id): id.description
    case .case(let id): id.description
    }
  }

  /// Nil for a name that the journal does not use.
  package init?(_ name: String) {
    if name == "desk" {
      self = .desk
    } else if name.first == ReportID.sign, let id = ReportID(parsing: name) {
      self = .report(id)
    } else if name.first == CaseID.sign, let id = CaseID(parsing: name) {
      self = .case(id)
    } else {
      return nil
    }
  }
}
