internal import Grid
internal import ResponseDomain

extension CaseEvent {
  func words(in zone: ZoneRules) -> SafeText {
    switch self {
    case .opened(let opened): "opened: \(opened.title.line)"
    case .reportJoined(let report): "filed: \(report.id.safe), \(report.finder.safeName)"
    case .finderJoined(let finder): "finder joined: \(finder.safeName)"
    case .reportLeft(let id, let reason): "taken out: \(id.safe), \(reason.line)"
    case .mailJoined(let mail): mail.words
    case .mailRead: "read a message"
    case .mailWritten(let draft): "wrote: \(draft.subject.line)"
    case .mailHandedOver(_, let handover): handover.words
    case .acknowledged(_, let answer): "acknowledged, \(answer.elapsed.safe)"
    case .asked(let inquiry, told: _):
      "asked \(SafeText.counted(inquiry.questions.count, "question", "questions"))"
    case .answerArrived(.message): "the answer is there"
    case .answerArrived(.silence(let reason)): "no answer: \(reason.line)"
    case .widenedFirst(let widening): "circle: \(widening.members.names)"
    case .widened(let members, reason: _): "circle: \(members.names)"
    case .narrowed(let name, reason: _):
      "out of the circle: \(SafeText(untrusted: name, kind: .name))"
    case .reproduced(let evidence): "reproduced on \(evidence.build.line)"
    case .assessed(let answer): answer.words
    case .rated(let rating): rating.words
    case .issueRated(let issue, let rating): "issue \(issue) \(rating.words)"
    case .accepted(let acceptance): "accepted \(acceptance.scope.requiredCells) cells"
    case .slotMoved(let move): "slot moved to \(move.to.words(in: zone))"
    case .deferred(let deferral, told: _): "deferred to \(deferral.target.line)"
    case .declined(let declination, told: _): "declined: \(declination.cause.words)"
    case .reopened(let reason): "reopened: \(reason.line)"
    case .merged(let target, reason: _): "merged into \(target.safe)"
    case .absorbed(let absorption): "took in \(absorption.from.safe)"
    case .issueAdded(let issue): "issue \(issue.number): \(issue.title.line)"
    case .retitled(let title): "title: \(title.line)"
    case .codeNamed(let name): "code name: \(name.safe)"
    case .owned(let owner): "owner: \(owner.words)"
    case .contactDue(let due): "next contact: \(due.words(in: zone))"
    case .noted(let note): note.words.line
    case .finderDescribed(_, let organisation): "the finder works for \(organisation.line)"
    case .credited(_, let credit): "credit: \(credit.words)"
    case .worldLearned(let fact, let place):
      place.isEmpty ? "\(fact.words)" : "\(fact.words): \(SafeText(untrusted: place, kind: .line))"
    case .embargoed(let embargo): "embargo \(embargo.words)"
    case .numbered(let number): "number \(number.safe)"
    case .matrix(let event): event.words
    case .release(let event): event.words(in: zone)
    case .hours(let event): event.words
    }
  }
}

extension InboundMail {
  /// The subject as it came, or that there is none.
  var words: SafeText {
    let shown = SafeText(untrusted: subject, kind: .line).flagged
    return shown.isEmpty ? "a message without a subject" : shown
  }
}

extension Sequence<Circle.Member> {
  /// `RPC, SWI`
  var names: SafeText {
    map { SafeText(untrusted: $0.name, kind: .name) }.joined(separator: ", ")
  }
}

extension AssessmentAnswer {
  var words: SafeText {
    switch self {
    case .risk(let statement): "risk: \(statement.line)"
    case .scope(let scope): "scope: \(scope.requiredCells) required cells"
    case .trackOwner(let track, let owner): "\(track.words): \(owner.safe)"
    }
  }
}

extension Rating {
  var words: SafeText { isFinal ? "rated \(severity.words), final" : "rated \(severity.words)" }
}

extension Declination.Cause {
  var words: SafeText {
    switch self {
    case .duplicate(let id): "duplicate of \(id.safe)"
    case .notAVulnerability: "not a vulnerability"
    case .unsupportedProduct: "unsupported product"
    case .otherVendor: "other vendor"
    case .notReproducible: "not reproducible"
    case .outOfScope: "out of scope"
    case .spam: "spam"
    }
  }
}

extension Finder.Credit {
  var words: SafeText {
    switch self {
    case .notAsked: "not asked"
    case .text(let wording): wording.line
    case .noneWanted: "none wanted"
    }
  }
}

extension Embargo {
  var words: SafeText {
    switch self {
    case .none: "none"
    case .proposed: "proposed"
    case .active: "active"
    case .revising: "being revised"
    case .ended(at: _, .release): "ended by the release"
    case .ended(at: _, .isPublic): "ended, it is public"
    case .ended(at: _, .exploit): "ended by an exploit"
    case .ended(at: _, .agreement): "ended by agreement"
    }
  }
}

extension PublicNumber {
  var safe: SafeText { SafeText(untrusted: text, kind: .name) }
}

extension ContactDue {
  func words(in zone: ZoneRules) -> SafeText {
    switch self {
    case .notSet: "not set"
    case .at(let moment): moment.words(in: zone)
    }
  }
}
