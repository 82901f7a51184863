extension Event {
  /// The form in which the journal keeps this event.
  package var form: EventForm {
    switch self {
    case .desk(let event): event.form
    case .report(_, let event): event.form
    case .case(_, let event): event.form
    case .undone(_, let undone): EventForm("undone", undone)
    }
  }

  /// Reads an event back from the journal.
  ///
  /// Throws `UnreadableEvent` for an act or a version that this program does not know, and what
  /// `payload` throws for keys that do not fit.
  package init(act: String, version: Int, stream: StreamID, payload: some PayloadSource) throws {
    if act == "undone" {
      guard version == 1 else { throw UnreadableEvent(act: act, version: version) }
      self = .undone(stream, try payload.read(Undone.self))
      return
    }
    switch stream {
    case .desk:
      self = .desk(try DeskEvent(act: act, version: version, payload: payload))
    case .report(let id):
      self = .report(id, try ReportEvent(act: act, version: version, payload: payload))
    case .case(let id):
      self = .case(id, try CaseEvent(act: act, version: version, payload: payload))
    }
  }

  /// Why it was done, in the words of who did it; empty where no reason is asked.
  package var reason: String {
    switch self {
    case .desk(.dutyTaken(let reason)): reason.text
    case .report(_, .takenOut(of: _, let reason)): reason.text
    case .report(_, .dismissed(let dismissal)): dismissal.reason.text
    case .case(_, let event): event.reason
    case .desk, .report, .undone: ""
    }
  }
}

extension CaseEvent {
  var reason: String {
    switch self {
    case .reportLeft(_, let reason), .widened(_, let reason), .narrowed(_, let reason),
      .reopened(let reason), .merged(_, let reason):
      reason.text
    case .worldLearned(_, let seenAt): seenAt
    case .answerArrived(.silence(let reason)): reason.text
    case .widenedFirst(let widening): widening.reason.text
    case .deferred(let deferral, told: _): deferral.reason.text
    case .declined(let declination, told: _): declination.note.text
    case .slotMoved(let move): move.reason.text
    case .matrix(let event): event.reason
    case .release(let event): event.reason
    case .hours(let event): event.reason
    case .opened, .reportJoined, .finderJoined, .mailJoined, .mailRead, .mailWritten,
      .mailHandedOver,
      .acknowledged, .asked, .answerArrived, .reproduced, .assessed, .rated, .issueRated,
      .accepted, .absorbed, .issueAdded, .retitled, .codeNamed, .owned, .contactDue, .noted,
      .finderDescribed, .credited, .embargoed, .numbered:
      ""
    }
  }
}
