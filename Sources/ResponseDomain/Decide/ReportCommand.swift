/// What can be asked of a report that is not yet a case.
///
/// What a person leaves out comes as nil: the guard names it.
package enum ReportCommand: Hashable, Sendable {
  /// M1, with an answer that was given by hand; one by mail is written first.
  case acknowledge(at: Instant?, how: Words?)
  case file(under: CaseID)
  case takeOut(reason: Words?)
  case dismiss(reason: Words?, asSpam: Bool)
  case own(Owner)
  case write(Draft)
  /// What the mail program did with a message of the outbox.
  case recordHandover(MailID, Handover)
}
