/// What can be asked of a case, T2 to T18 and the regions beside the stage.
///
/// What a person leaves out comes as nil: the guard names it.
package enum CaseCommand: Hashable, Sendable {
  /// T2 by hand; nil answers the report that has waited longest.
  case acknowledge(report: ReportID?, at: Instant?, how: Words?)
  /// T3
  case ask(questions: [Words], told: Telling?)
  /// T4
  case answer(silence: Words?)
  /// T5 the first time; later a recorded widening.
  case widen(Widening)
  case narrow(name: String, reason: Words?)
  /// T6
  case reproduced(by: Words?, at: Instant?, build: Words?)
  /// One answer towards T7.
  case assess(AssessmentAnswer)
  /// T7
  case accept(AcceptanceDraft)
  /// Another slot for a case that is being fixed, shared or not.
  case moveSlot(AcceptanceDraft.SlotChoice, reason: Words?)
  /// T8
  case `defer`(reason: Words?, target: Words?, approver: PersonID?, told: Telling?)
  /// T9
  case decline(Declination.Cause?, note: Words?, told: Telling?)
  /// T10
  case reopen(reason: Words?)
  /// T17
  case addIssue(title: Words?, foundBy: Issue.FoundBy?, path: IssuePath)
  /// T18
  case merge(into: CaseID, reason: Words?)
  case rate(severity: Severity, worm: Rating.WormAnswer, isFinal: Bool, issue: Int?)
  case learn(World.Fact, reason: Words?)
  case embargo(Embargo)
  case retitle(Words)
  case rename(CodeName)
  case own(Owner)
  case setContact(ContactDue)
  case note(Words?, isPinned: Bool)
  case describeFinder(Int, organisation: Words)
  case credit(finder: Int, Finder.Credit)
  case number(PublicNumber)
  case readMail(MailDigest)
  case receiveMail(InboundMail)
  case write(Draft)
  /// What the mail program did with a message of the outbox.
  case recordHandover(MailID, Handover)
  case matrix(MatrixCommand)
  /// T11 to T16, and what R1 to R14 ask for.
  case gate(GateCommand)
  case hours(HoursCommand)

  /// Where an additional issue goes.
  package enum IssuePath: Hashable, Sendable {
    case joinsRelease
    case ownCase
  }
}
