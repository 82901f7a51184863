internal import Grid
internal import ResponseDomain

extension Reason {
  /// What stands in the way, in one short line.
  func claim(in zone: ZoneRules) -> SafeText {
    switch self {
    case .deskNotMade: "there is no desk here yet"
    case .deskMadeAlready: "the desk exists already"
    case .noSuchReport(let id): "there is no report \(id.safe)"
    case .noSuchCase(let id): "there is no case \(id.safe)"
    case .wrongStage(is: _, let needed): "only from \(needed.alternatives)"
    case .notInInbox(.inbox): "it is in the inbox"
    case .notInInbox(.filed(let id)): "it is filed under \(id.safe)"
    case .notInInbox(.dismissed): "it was dismissed"
    case .notFiled(let id): "\(id.safe) is not part of a case"
    case .mergedAway(let id, let target): "\(id.safe) was merged into \(target.safe)"
    case .lastReportOfCase(let id): "it is the last report of \(id.safe)"
    case .notOnDuty(let holder): "\(holder.safe) is on duty"
    case .holdsDutyAlready: "the duty is yours already"
    case .answeredAlready(let answer):
      "acknowledged \(answer.at.shortWords(in: zone)) by \(answer.by.safe)"
    case .nothingWaits: "no report waits for an answer"
    case .notAnswered(let id): "\(id.safe) has no answer yet"
    case .answerNotDescribed: "how the finder was told is missing"
    case .inTheFuture(let moment): "\(moment.words(in: zone)) is in the future"
    case .beforeReceipt(let moment): "before the receipt on \(moment.words(in: zone))"
    case .reasonMissing: "a reason is missing"
    case .wordsMissing: "the words are missing"
    case .titleMissing: "a title is missing"
    case .channelMissing: "the channel is missing"
    case .finderMissing: "the finder is missing"
    case .noQuestion: "no question is asked"
    case .noAnswerYet(askedAt: _, let ends):
      "no answer yet, waits until \(ends.shortWords(in: zone))"
    case .silenceReasonMissing: "no answer came, a reason is missing"
    case .nobodyNamed: "nobody is named"
    case .inCircleAlready(let name): "\(SafeText(untrusted: name, kind: .name)) is told already"
    case .notInCircle(let name): "\(SafeText(untrusted: name, kind: .name)) is not in the circle"
    case .specificMissing(let part): "\(part.words) is missing"
    case .embargoTermsMissing: "embargo terms are not stated"
    case .evidenceMissing(.who): "who reproduced it is missing"
    case .evidenceMissing(.when): "when it was reproduced is missing"
    case .evidenceMissing(.build): "the build it was reproduced on is missing"
    case .riskNotStated: "the risk statement is missing"
    case .scopeNotChosen: "platforms and languages are not chosen"
    case .noRequiredCell: "no cell is required"
    case .unknownPlatform(let id): "\(id.safe) is no platform of the policy"
    case .unknownLanguage(let id): "\(id.safe) is no language of the policy"
    case .notRated: "there is no rating"
    case .trackWithoutOwner(let track): "\(track.words) has no owner"
    case .notASlot(let day): "\(day.safe) is no release day"
    case .slotPassed(let day): "the slot of \(day.safe) has passed"
    case .targetMissing: "the target release is missing"
    case .approverMissing: "an approver is missing"
    case .approverIsActor: "nobody approves their own act"
    case .attacksKnown: "attacks are known"
    case .causeMissing: "the cause is missing"
    case .finderNotTold: "the finder is not told"
    case .mailNotHandedOver: "the message has not been handed over"
    case .wormQuestionOpen: "the worm question is not answered"
    case .wormMeansCritical: "what spreads as a worm is critical"
    case .criticalNeedsWorm: "what cannot spread is at most important"
    case .noSuchIssue(let number): "there is no issue \(number)"
    case .noSuchFinder(let number): "there is no finder \(number)"
    case .foundByMissing: "who found it is missing"
    case .knownAlready(let fact): "on record already: \(fact.words)"
    case .embargoEnded: "the embargo has ended"
    case .codeNameTaken(let name): "\(name.safe) is the name of another case"
    case .numberTaken(let number):
      "\(SafeText(untrusted: number.text, kind: .name)) is on the case already"
    case .sameCase(let id): "\(id.safe) is this very case"
    case .noSuchMail: "no unread message of this case"
    case .draftNotKnown: "the message is not in the outbox"
    case .draftUsed: "the message is in the outbox already"
    case .noAddress: "the finder left no mail address"
    case .matrix(let reason): reason.claim
    case .gate(let reason): reason.claim(in: zone)
    case .hours(let reason): reason.claim
    case .nothingToUndo: "nothing to undo"
    case .nothingToRedo: "nothing to do again"
    case .undoTimePassed(let since): "too late, it was done \(since.shortWords(in: zone))"
    case .builtUpon(let by, let at): "\(by.safe) built on it \(at.shortWords(in: zone))"
    case .cannotBeUndone: "it left the house, or came into it"
    }
  }
}

extension Specific {
  var words: SafeText {
    switch self {
    case .product: "the product"
    case .version: "the version"
    case .component: "the component"
    case .steps: "steps or a proof"
    case .effect: "the observed effect"
    }
  }
}
