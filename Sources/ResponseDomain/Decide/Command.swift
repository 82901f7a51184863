/// What somebody wants to happen; keys, command line and mail all make these.
package enum Command: Hashable, Sendable {
  case desk(DeskCommand)
  case receive(ReportReceived)
  case report(ReportID, ReportCommand)
  case openCase(OpenCase)
  case `case`(CaseID, CaseCommand)
  /// Takes back the last act that counts on a stream.
  case undo(ActNumber)
  /// Does again what was undone last.
  case redo(ActNumber)
}
