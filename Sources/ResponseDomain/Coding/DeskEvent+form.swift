extension DeskEvent {
  var form: EventForm {
    switch self {
    case .made(let made): EventForm("desk.made", made)
    case .policyRecorded(let text): EventForm("desk.policy-recorded", text)
    case .inboxChecked: EventForm("desk.inbox-checked", NothingMore())
    case .dutyTaken(let reason): EventForm("desk.duty-taken", ReasonPayload(reason: reason))
    }
  }

  init(act: String, version: Int, payload: some PayloadSource) throws {
    guard version == 1 else { throw UnreadableEvent(act: act, version: version) }
    switch act {
    case "desk.made": self = .made(try payload.read(DeskMade.self))
    case "desk.policy-recorded": self = .policyRecorded(try payload.read(PolicyText.self))
    case "desk.inbox-checked": self = .inboxChecked
    case "desk.duty-taken": self = .dutyTaken(reason: try payload.read(ReasonPayload.self).reason)
    default: throw UnreadableEvent(act: act, version: version)
    }
  }
}
