/// One reason for a refusal, as data; words are made at the edge.
package enum Reason: Hashable, Sendable {
  case deskNotMade
  case deskMadeAlready
  case noSuchReport(ReportID)
  case noSuchCase(CaseID)

  case wrongStage(is: StageName, needed: [StageName])
  case notInInbox(Place)
  case notFiled(ReportID)
  case mergedAway(CaseID, into: CaseID)
  case lastReportOfCase(CaseID)

  /// The actor neither holds the duty, covers, nor owns the direct line.
  case notOnDuty(holder: PersonID)
  case holdsDutyAlready
  case answeredAlready(Acknowledgement)
  case nothingWaits
  case notAnswered(ReportID)
  case answerNotDescribed
  case inTheFuture(Instant)
  case beforeReceipt(Instant)

  case reasonMissing
  case wordsMissing
  case titleMissing
  case channelMissing
  case finderMissing
  case noQuestion
  case noAnswerYet(askedAt: Instant, silenceEnds: Instant)
  case silenceReasonMissing
  case nobodyNamed
  case inCircleAlready(name: String)
  case notInCircle(name: String)
  case specificMissing(Specific)
  case embargoTermsMissing
  case evidenceMissing(EvidencePart)
  case riskNotStated
  case scopeNotChosen
  case noRequiredCell
  case unknownPlatform(PlatformID)
  case unknownLanguage(LanguageID)
  case notRated
  case trackWithoutOwner(Track)
  case notASlot(CalendarDay)
  case slotPassed(CalendarDay)
  case targetMissing
  case approverMissing
  case approverIsActor
  case attacksKnown
  case causeMissing
  case finderNotTold
  case mailNotHandedOver(MailID)

  case wormQuestionOpen
  case wormMeansCritical
  case criticalNeedsWorm
  case noSuchIssue(Int)
  case noSuchFinder(Int)
  case foundByMissing
  case knownAlready(World.Fact)
  case embargoEnded
  case codeNameTaken(CodeName)
  case numberTaken(PublicNumber)
  case sameCase(CaseID)
  case noSuchMail
  case draftNotKnown(MailID)
  case draftUsed(MailID)
  case noAddress

  case matrix(MatrixReason)
  case gate(GateReason)
  case hours(HoursReason)
  case nothingToUndo(ActNumber)
  case nothingToRedo(ActNumber)
  case undoTimePassed(since: Instant)
  case builtUpon(by: PersonID, at: Instant)
  case cannotBeUndone

  /// A part of the evidence that T6 asks for.
  package enum EvidencePart: String, Hashable, Sendable {
    case who, when, build
  }
}
