extension CaseEvent {
  var form: EventForm {
    switch self {
    case .opened(let opened): EventForm("case.opened", opened)
    case .reportJoined(let report): EventForm("case.report-joined", report)
    case .finderJoined(let finder): EventForm("case.finder-joined", finder)
    case .reportLeft(let report, let reason):
      EventForm("case.report-left", ReportReasonPayload(report: report, reason: reason))
    case .mailJoined(let mail): EventForm("case.mail-joined", mail)
    case .mailRead(let digest): EventForm("case.mail-read", DigestPayload(mail: digest))
    case .mailWritten(let draft): EventForm("case.mail-written", draft)
    case .mailHandedOver(let mail, let handover):
      EventForm("case.mail-handed-over", HandoverPayload(mail: mail, handover: handover))
    case .acknowledged(let report, let acknowledgement):
      EventForm(
        "case.acknowledged",
        AcknowledgedPayload(report: report, acknowledgement: acknowledgement))
    case .asked(let inquiry, let told):
      EventForm("case.asked", AskedPayload(inquiry: inquiry, told: told))
    case .answerArrived(let arrival):
      EventForm("case.answer-arrived", ArrivalPayload(arrival: arrival))
    case .widenedFirst(let widening): EventForm("case.widened-first", widening)
    case .widened(let members, let reason):
      EventForm("case.widened", WidenedPayload(members: members, reason: reason))
    case .narrowed(let name, let reason):
      EventForm("case.narrowed", NarrowedPayload(name: name, reason: reason))
    case .reproduced(let evidence): EventForm("case.reproduced", evidence)
    case .assessed(let answer): EventForm("case.assessed", AssessedPayload(answer: answer))
    case .rated(let rating): EventForm("case.rated", rating)
    case .issueRated(let issue, let rating):
      EventForm("case.issue-rated", IssueRatedPayload(issue: issue, rating: rating))
    case .accepted(let acceptance): EventForm("case.accepted", acceptance)
    case .slotMoved(let move): EventForm("case.slot-moved", move)
    case .deferred(let deferral, let told):
      EventForm("case.deferred", DeferredPayload(deferral: deferral, told: told))
    case .declined(let declination, let told):
      EventForm("case.declined", DeclinedPayload(declination: declination, told: told))
    case .reopened(let reason): EventForm("case.reopened", ReasonPayload(reason: reason))
    case .merged(let target, let reason):
      EventForm("case.merged", CaseReasonPayload(case: target, reason: reason))
    case .absorbed(let absorption): EventForm("case.absorbed", absorption)
    case .issueAdded(let issue): EventForm("case.issue-added", issue)
    case .retitled(let title): EventForm("case.retitled", TitlePayload(title: title))
    case .codeNamed(let name): EventForm("case.code-named", CodeNamePayload(codeName: name))
    case .owned(let owner): EventForm("case.owned", OwnerPayload(owner: owner))
    case .contactDue(let due): EventForm("case.contact-due", ContactPayload(due: due))
    case .noted(let note): EventForm("case.noted", note)
    case .finderDescribed(let finder, let organisation):
      EventForm("case.finder-described", FinderPayload(finder: finder, organisation: organisation))
    case .credited(let finder, let credit):
      EventForm("case.credited", CreditedPayload(finder: finder, credit: credit))
    case .worldLearned(let fact, let seenAt):
      EventForm("case.world-learned", WorldPayload(fact: fact, seenAt: seenAt))
    case .embargoed(let embargo): EventForm("case.embargoed", EmbargoPayload(embargo: embargo))
    case .numbered(let number): EventForm("case.numbered", NumberPayload(number: number))
    case .matrix(let event): event.form
    case .release(let event): event.form
    case .hours(let event): event.form
    }
  }

  init(act: String, version: Int, payload: some PayloadSource) throws {
    if act.hasPrefix("matrix.") {
      self = .matrix(try MatrixEvent(act: act, version: version, payload: payload))
      return
    }
    if act.hasPrefix("release.") {
      self = .release(try ReleaseEvent(act: act, version: version, payload: payload))
      return
    }
    guard version == 1 else { throw UnreadableEvent(act: act, version: version) }
    switch act {
    case "case.opened": self = .opened(try payload.read(CaseOpened.self))
    case "case.report-joined": self = .reportJoined(try payload.read(JoinedReport.self))
    case "case.finder-joined": self = .finderJoined(try payload.read(Finder.self))
    case "case.report-left":
      let left = try payload.read(ReportReasonPayload.self)
      self = .reportLeft(left.report, reason: left.reason)
    case "case.mail-joined": self = .mailJoined(try payload.read(InboundMail.self))
    case "case.mail-read": self = .mailRead(try payload.read(DigestPayload.self).mail)
    case "case.mail-written": self = .mailWritten(try payload.read(Draft.self))
    case "case.mail-handed-over":
      let handed = try payload.read(HandoverPayload.self)
      self = .mailHandedOver(handed.mail, handed.handover)
    case "case.acknowledged":
      let acknowledged = try payload.read(AcknowledgedPayload.self)
      self = .acknowledged(acknowledged.report, acknowledged.acknowledgement)
    case "case.asked":
      let asked = try payload.read(AskedPayload.self)
      self = .asked(asked.inquiry, told: asked.told)
    case "case.answer-arrived":
      self = .answerArrived(try payload.read(ArrivalPayload.self).arrival)
    case "case.widened-first": self = .widenedFirst(try payload.read(FirstWidening.self))
    case "case.widened":
      let widened = try payload.read(WidenedPayload.self)
      self = .widened(widened.members, reason: widened.reason)
    case "case.narrowed":
      let narrowed = try payload.read(NarrowedPayload.self)
      self = .narrowed(name: narrowed.name, reason: narrowed.reason)
    case "case.reproduced": self = .reproduced(try payload.read(Evidence.self))
    case "case.assessed": self = .assessed(try payload.read(AssessedPayload.self).answer)
    case "case.rated": self = .rated(try payload.read(Rating.self))
    case "case.issue-rated":
      let rated = try payload.read(IssueRatedPayload.self)
      self = .issueRated(issue: rated.issue, rated.rating)
    case "case.accepted": self = .accepted(try payload.read(Acceptance.self))
    case "case.slot-moved": self = .slotMoved(try payload.read(SlotMove.self))
    case "case.deferred":
      let deferred = try payload.read(DeferredPayload.self)
      self = .deferred(deferred.deferral, told: deferred.told)
    case "case.declined":
      let declined = try payload.read(DeclinedPayload.self)
      self = .declined(declined.declination, told: declined.told)
    case "case.reopened": self = .reopened(reason: try payload.read(ReasonPayload.self).reason)
    case "case.merged":
      let merged = try payload.read(CaseReasonPayload.self)
      self = .merged(into: merged.case, reason: merged.reason)
    case "case.absorbed": self = .absorbed(try payload.read(Absorption.self))
    case "case.issue-added": self = .issueAdded(try payload.read(Issue.self))
    case "case.retitled": self = .retitled(try payload.read(TitlePayload.self).title)
    case "case.code-named": self = .codeNamed(try payload.read(CodeNamePayload.self).codeName)
    case "case.owned": self = .owned(try payload.read(OwnerPayload.self).owner)
    case "case.contact-due": self = .contactDue(try payload.read(ContactPayload.self).due)
    case "case.noted": self = .noted(try payload.read(Note.self))
    case "case.finder-described":
      let described = try payload.read(FinderPayload.self)
      self = .finderDescribed(finder: described.finder, organisation: described.organisation)
    case "case.credited":
      let credited = try payload.read(CreditedPayload.self)
      self = .credited(finder: credited.finder, credited.credit)
    case "case.world-learned":
      let learned = try payload.read(WorldPayload.self)
      self = .worldLearned(learned.fact, seenAt: learned.seenAt)
    case "case.embargoed": self = .embargoed(try payload.read(EmbargoPayload.self).embargo)
    case "case.numbered": self = .numbered(try payload.read(NumberPayload.self).number)
    default:
      if let event = try HoursEvent(act: act, payload: payload) {
        self = .hours(event)
        return
      }
      throw UnreadableEvent(act: act, version: version)
    }
  }
}
