internal import Grid
internal import ResponseDomain

extension Reason {
  /// What a reason against an act without any answers means to whoever wants to do it.
  enum Weight: Hashable, Sendable {
    /// The form asks for it; the words say for what.
    case asked(SafeText)
    /// The form tells the finder.
    case tells
    /// Something is to be settled first, and can be.
    case blocks
    /// It cannot be done now.
    case off
  }

  var weight: Weight {
    switch self {
    case .reasonMissing, .silenceReasonMissing, .causeMissing: .asked("reason")
    case .wordsMissing: .asked("words")
    case .titleMissing: .asked("")
    case .channelMissing: .asked("channel")
    case .finderMissing, .noSuchFinder: .asked("finder")
    case .foundByMissing: .asked("its finder, or the investigation")
    case .noQuestion: .asked("questions")
    case .nobodyNamed, .notInCircle: .asked("who")
    case .specificMissing: .asked("specifics")
    case .embargoTermsMissing: .asked("embargo terms")
    case .evidenceMissing: .asked("evidence")
    case .targetMissing: .asked("target")
    case .approverMissing: .asked("approver")
    case .answerNotDescribed: .asked("how")
    case .finderNotTold: .tells
    case .riskNotStated, .scopeNotChosen, .noRequiredCell, .unknownPlatform, .unknownLanguage,
      .notRated, .trackWithoutOwner, .wormQuestionOpen, .wormMeansCritical, .criticalNeedsWorm,
      .notAnswered, .matrix:
      .blocks
    case .gate(let reason): reason.weight
    case .deskNotMade, .deskMadeAlready, .noSuchReport, .noSuchCase, .wrongStage, .notInInbox,
      .notFiled, .mergedAway, .lastReportOfCase, .notOnDuty, .holdsDutyAlready, .answeredAlready,
      .nothingWaits, .inTheFuture, .beforeReceipt, .noAnswerYet, .inCircleAlready, .notASlot,
      .slotPassed, .approverIsActor, .attacksKnown, .mailNotHandedOver, .noSuchIssue,
      .knownAlready, .embargoEnded, .codeNameTaken, .numberTaken, .sameCase, .noSuchMail,
      .draftNotKnown, .draftUsed, .noAddress, .hours, .nothingToUndo, .nothingToRedo,
      .undoTimePassed, .builtUpon, .cannotBeUndone:
      .off
    }
  }
}
