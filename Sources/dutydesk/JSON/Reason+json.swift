internal import ResponseDomain

extension Reason {
  /// The reason as data; the codes and keys are a contract and never change.
  func json(in zone: ZoneRules) -> JSON {
    let members = details(in: zone)
    return (["code": .text(code)] as JSON).adding(members)
  }

  private var code: String {
    switch self {
    case .deskNotMade: "desk-not-made"
    case .deskMadeAlready: "desk-made-already"
    case .noSuchReport: "no-such-report"
    case .noSuchCase: "no-such-case"
    case .wrongStage: "wrong-stage"
    case .notInInbox: "not-in-inbox"
    case .notFiled: "not-filed"
    case .mergedAway: "merged-away"
    case .lastReportOfCase: "last-report-of-case"
    case .notOnDuty: "not-on-duty"
    case .holdsDutyAlready: "holds-duty-already"
    case .answeredAlready: "answered-already"
    case .nothingWaits: "nothing-waits"
    case .notAnswered: "not-answered"
    case .answerNotDescribed: "answer-not-described"
    case .inTheFuture: "in-the-future"
    case .beforeReceipt: "before-receipt"
    case .reasonMissing: "reason-missing"
    case .wordsMissing: "words-missing"
    case .titleMissing: "title-missing"
    case .channelMissing: "channel-missing"
    case .finderMissing: "finder-missing"
    case .noQuestion: "no-question"
    case .noAnswerYet: "no-answer-yet"
    case .silenceReasonMissing: "silence-reason-missing"
    case .nobodyNamed: "nobody-named"
    case .inCircleAlready: "in-circle-already"
    case .notInCircle: "not-in-circle"
    case .specificMissing: "specific-missing"
    case .embargoTermsMissing: "embargo-terms-missing"
    case .evidenceMissing: "evidence-missing"
    case .riskNotStated: "risk-not-stated"
    case .scopeNotChosen: "scope-not-chosen"
    case .noRequiredCell: "no-required-cell"
    case .unknownPlatform: "unknown-platform"
    case .unknownLanguage: "unknown-language"
    case .notRated: "not-rated"
    case .trackWithoutOwner: "track-without-owner"
    case .notASlot: "not-a-slot"
    case .slotPassed: "slot-passed"
    case .targetMissing: "target-missing"
    case .approverMissing: "approver-missing"
    case .approverIsActor: "approver-is-actor"
    case .attacksKnown: "attacks-known"
    case .causeMissing: "cause-missing"
    case .finderNotTold: "finder-not-told"
    case .mailNotHandedOver: "mail-not-handed-over"
    case .wormQuestionOpen: "worm-question-open"
    case .wormMeansCritical: "worm-means-critical"
    case .criticalNeedsWorm: "critical-needs-worm"
    case .noSuchIssue: "no-such-issue"
    case .noSuchFinder: "no-such-finder"
    case .foundByMissing: "found-by-missing"
    case .knownAlready: "known-already"
    case .embargoEnded: "embargo-ended"
    case .codeNameTaken: "code-name-taken"
    case .numberTaken: "number-taken"
    case .sameCase: "same-case"
    case .noSuchMail: "no-such-mail"
    case .draftNotKnown: "draft-not-known"
    case .draftUsed: "draft-used"
    case .noAddress: "no-address"
    case .releaseNotReady: "release-not-ready"
    case .nothingToUndo: "nothing-to-undo"
    case .nothingToRedo: "nothing-to-redo"
    case .undoTimePassed: "undo-time-passed"
    case .builtUpon: "built-upon"
    case .cannotBeUndone: "cannot-be-undone"
    }
  }

  private func details(in zone: ZoneRules) -> JSON {
    switch self {
    case .noSuchReport(let id), .notFiled(let id), .notAnswered(let id):
      ["report": .text(id.description)]
    case .noSuchCase(let id), .lastReportOfCase(let id), .sameCase(let id):
      ["case": .text(id.description)]
    case .wrongStage(let stage, let needed):
      ["stage": .text(stage.rawValue), "needed": .list(of: needed) { .text($0.rawValue) }]
    case .notInInbox(let place): ["place": place.json]
    case .mergedAway(let id, let target):
      ["case": .text(id.description), "into": .text(target.description)]
    case .notOnDuty(let holder): ["holder": .text(holder.text)]
    case .answeredAlready(let answer):
      ["by": .text(answer.by.text), "at": answer.at.json(in: zone)]
    case .inTheFuture(let moment): ["at": moment.json(in: zone)]
    case .beforeReceipt(let received): ["received": received.json(in: zone)]
    case .noAnswerYet(let asked, let ends):
      ["asked": asked.json(in: zone), "silenceEnds": ends.json(in: zone)]
    case .inCircleAlready(let name), .notInCircle(let name): ["name": .text(name)]
    case .specificMissing(let specific): ["specific": .text(specific.rawValue)]
    case .evidenceMissing(let part): ["part": .text(part.rawValue)]
    case .unknownPlatform(let platform): ["platform": .text(platform.text)]
    case .unknownLanguage(let language): ["language": .text(language.text)]
    case .trackWithoutOwner(let track): ["track": .text(track.rawValue)]
    case .notASlot(let day), .slotPassed(let day): ["day": .text(day.iso)]
    case .mailNotHandedOver(let id), .draftNotKnown(let id), .draftUsed(let id):
      ["mail": .text(id.text)]
    case .noSuchIssue(let number): ["issue": .number(number)]
    case .noSuchFinder(let number): ["finder": .number(number)]
    case .knownAlready(let fact): ["fact": .text(fact.rawValue)]
    case .codeNameTaken(let name): ["codeName": .text(name.text)]
    case .numberTaken(let number): ["number": .text(number.text)]
    case .nothingToUndo(let act), .nothingToRedo(let act): ["act": .number(act.number)]
    case .undoTimePassed(let since): ["since": since.json(in: zone)]
    case .builtUpon(let person, let moment):
      ["by": .text(person.text), "at": moment.json(in: zone)]
    case .deskNotMade, .deskMadeAlready, .holdsDutyAlready, .nothingWaits, .answerNotDescribed,
      .reasonMissing, .wordsMissing, .titleMissing, .channelMissing, .finderMissing, .noQuestion,
      .silenceReasonMissing, .nobodyNamed, .embargoTermsMissing, .riskNotStated, .scopeNotChosen,
      .noRequiredCell, .notRated, .targetMissing, .approverMissing, .approverIsActor,
      .attacksKnown, .causeMissing, .finderNotTold, .wormQuestionOpen, .wormMeansCritical,
      .criticalNeedsWorm, .foundByMissing, .embargoEnded, .noSuchMail, .noAddress,
      .releaseNotReady, .cannotBeUndone:
      .object([])
    }
  }
}
