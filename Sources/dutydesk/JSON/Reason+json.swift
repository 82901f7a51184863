internal import Console
internal import ResponseDomain

extension Reason {
  /// The reason as data; its codes and keys are a contract.
  func json(in zone: ZoneRules) -> JSON {
    let members = details(in: zone)
    return (["code": .text(code)] as JSON).adding(members)
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
    case .matrix(let reason): reason.details
    case .gate(let reason): reason.details(in: zone)
    case .hours(let reason): reason.json
    case .deskNotMade, .deskMadeAlready, .holdsDutyAlready, .nothingWaits, .answerNotDescribed,
      .reasonMissing, .wordsMissing, .titleMissing, .channelMissing, .finderMissing, .noQuestion,
      .silenceReasonMissing, .nobodyNamed, .embargoTermsMissing, .riskNotStated, .scopeNotChosen,
      .noRequiredCell, .notRated, .targetMissing, .approverMissing, .approverIsActor,
      .attacksKnown, .causeMissing, .finderNotTold, .wormQuestionOpen, .wormMeansCritical,
      .criticalNeedsWorm, .foundByMissing, .embargoEnded, .noSuchMail, .noAddress,
      .cannotBeUndone:
      .object([])
    }
  }
}
