/// What can happen to one report.
package enum ReportEvent: Hashable, Sendable {
  case received(ReportReceived)
  case acknowledged(Acknowledgement)
  case owned(Owner)
  case filed(under: CaseID)
  case takenOut(of: CaseID, reason: Words)
  case dismissed(Dismissal)
  case mailWritten(Draft)
  case mailHandedOver(MailID, Handover)
}
