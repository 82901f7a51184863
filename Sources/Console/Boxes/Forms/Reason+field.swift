internal import ResponseDomain

extension Reason {
  /// The field of a form that answers this reason; nil when no field can.
  func field(in kind: FormKind) -> FieldID? {
    switch self {
    case .reasonMissing: kind == .decline ? .note : .reason
    case .silenceReasonMissing: .reason
    case .wordsMissing: .note
    case .titleMissing: .title
    case .channelMissing: .channel
    case .finderMissing, .noSuchFinder: .finder
    case .foundByMissing: .foundBy
    case .noQuestion: .questions
    case .nobodyNamed, .inCircleAlready: .members
    case .notInCircle, .codeNameTaken: .name
    case .specificMissing(let specific): .specific(specific)
    case .embargoTermsMissing: .terms
    case .evidenceMissing(.who): .evidenceBy
    case .evidenceMissing(.when), .inTheFuture, .beforeReceipt: .time
    case .evidenceMissing(.build): .build
    case .riskNotStated: .risk
    case .scopeNotChosen, .noRequiredCell, .unknownPlatform: .platforms
    case .unknownLanguage: .languages
    case .notRated: .severity
    case .wormQuestionOpen, .wormMeansCritical, .criticalNeedsWorm: .worm
    case .trackWithoutOwner(let track): .trackOwner(track)
    case .notASlot, .slotPassed: .slot
    case .targetMissing: .target
    case .approverMissing, .approverIsActor: .approver
    case .causeMissing: .cause
    case .finderNotTold: .manner
    case .answerNotDescribed: .manner
    case .noAddress: .to
    case .noSuchIssue: .issue
    case .knownAlready: .fact
    case .embargoEnded: .embargo
    case .numberTaken: .number
    case .sameCase, .noSuchCase, .mergedAway: kind == .decline ? .original : .caseNumber
    case .notAnswered: .isSpam
    case .hours(let reason): reason.field
    case .gate(let reason): reason.field
    case .deskNotMade, .deskMadeAlready, .noSuchReport, .wrongStage, .notInInbox, .notFiled,
      .lastReportOfCase, .notOnDuty, .holdsDutyAlready, .answeredAlready, .nothingWaits,
      .noAnswerYet, .attacksKnown, .mailNotHandedOver, .noSuchMail, .draftNotKnown, .draftUsed,
      .matrix, .nothingToUndo, .nothingToRedo, .undoTimePassed, .builtUpon,
      .cannotBeUndone:
      nil
    }
  }
}
