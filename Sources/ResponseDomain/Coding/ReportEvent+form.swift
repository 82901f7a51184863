extension ReportEvent {
  var form: EventForm {
    switch self {
    case .received(let received): EventForm("report.received", received)
    case .acknowledged(let details): EventForm("report.acknowledged", details)
    case .owned(let owner): EventForm("report.owned", OwnerPayload(owner: owner))
    case .filed(let id): EventForm("report.filed", CasePayload(case: id))
    case .takenOut(let id, let reason):
      EventForm("report.taken-out", CaseReasonPayload(case: id, reason: reason))
    case .dismissed(let details): EventForm("report.dismissed", details)
    case .mailWritten(let draft): EventForm("report.mail-written", draft)
    case .mailHandedOver(let mail, let handover):
      EventForm("report.mail-handed-over", HandoverPayload(mail: mail, handover: handover))
    }
  }

  init(act: String, version: Int, payload: some PayloadSource) throws {
    guard version == 1 else { throw UnreadableEvent(act: act, version: version) }
    switch act {
    case "report.received": self = .received(try payload.read(ReportReceived.self))
    case "report.acknowledged": self = .acknowledged(try payload.read(Acknowledgement.self))
    case "report.owned": self = .owned(try payload.read(OwnerPayload.self).owner)
    case "report.filed": self = .filed(under: try payload.read(CasePayload.self).case)
    case "report.taken-out":
      let out = try payload.read(CaseReasonPayload.self)
      self = .takenOut(of: out.case, reason: out.reason)
    case "report.dismissed": self = .dismissed(try payload.read(Dismissal.self))
    case "report.mail-written": self = .mailWritten(try payload.read(Draft.self))
    case "report.mail-handed-over":
      let handed = try payload.read(HandoverPayload.self)
      self = .mailHandedOver(handed.mail, handed.handover)
    default: throw UnreadableEvent(act: act, version: version)
    }
  }
}
