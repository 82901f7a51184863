internal import Grid
internal import ResponseDomain

/// Where Enter on a reason leads: to what repairs it.
enum Jump: Hashable, Sendable {
  case nowhere
  case form(FormKind, FieldID?)

  /// What stands behind the reason; the owner of a track is kept with the tracks, pane 5.
  var label: SafeText {
    switch self {
    case .nowhere: ""
    case .form(.trackOwner, _): "⏎ 5"
    case .form: "⏎"
    }
  }

  /// The form on what the reason is about; nil where Enter leads nowhere.
  func box(on subjects: [QueueSubject], in state: ConsoleState) -> Box? {
    switch self {
    case .nowhere: nil
    case .form(let kind, let field):
      .form(FormBox(kind, on: kind.standsAlone ? [] : subjects, focus: field, in: state))
    }
  }
}

extension Reason {
  /// Where this reason is repaired.
  var jump: Jump {
    switch self {
    case .riskNotStated: .form(.risk, nil)
    case .scopeNotChosen, .noRequiredCell, .unknownPlatform, .unknownLanguage: .form(.scope, nil)
    case .notRated, .wormQuestionOpen, .wormMeansCritical, .criticalNeedsWorm: .form(.rate, nil)
    case .trackWithoutOwner(let track): .form(.trackOwner(track), nil)
    case .notAnswered: .form(.acknowledge, nil)
    case .notOnDuty: .form(.takeDuty, nil)
    case .specificMissing(let specific): .form(.widen, .specific(specific))
    case .embargoTermsMissing: .form(.widen, .terms)
    case .nobodyNamed: .form(.widen, .members)
    case .evidenceMissing: .form(.reproduced, nil)
    case .noQuestion: .form(.ask, .questions)
    case .silenceReasonMissing: .form(.answer, nil)
    case .answeredAlready, .nothingWaits: .form(.reply, nil)
    case .gate(let reason): reason.jump
    case .deskNotMade, .deskMadeAlready, .noSuchReport, .noSuchCase, .wrongStage, .notInInbox,
      .notFiled, .mergedAway, .lastReportOfCase, .holdsDutyAlready, .answerNotDescribed,
      .inTheFuture, .beforeReceipt, .reasonMissing, .wordsMissing, .titleMissing, .channelMissing,
      .finderMissing, .noAnswerYet, .inCircleAlready, .notInCircle, .notASlot, .slotPassed,
      .targetMissing, .approverMissing, .approverIsActor, .attacksKnown, .causeMissing,
      .finderNotTold, .mailNotHandedOver, .noSuchIssue, .noSuchFinder, .foundByMissing,
      .knownAlready, .embargoEnded, .codeNameTaken, .numberTaken, .sameCase, .noSuchMail,
      .draftNotKnown, .draftUsed, .noAddress, .matrix, .hours, .nothingToUndo,
      .nothingToRedo,
      .undoTimePassed, .builtUpon, .cannotBeUndone:
      .nowhere
    }
  }
}
