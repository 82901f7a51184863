/// One thing that happened, in the stream that it belongs to.
package enum Event: Hashable, Sendable {
  case desk(DeskEvent)
  case report(ReportID, ReportEvent)
  case `case`(CaseID, CaseEvent)
  /// The stream is again as it was after an earlier version.
  case undone(StreamID, Undone)

  package var stream: StreamID {
    switch self {
    case .desk: .desk
    case .report(let id, _): .report(id)
    case .case(let id, _): .case(id)
    case .undone(let stream, _): stream
    }
  }
}
