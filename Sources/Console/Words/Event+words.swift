package import Grid
package import ResponseDomain

extension Event {
  /// What happened, in one line without who, when and to what: `acknowledged, 1h52`.
  package func words(in zone: ZoneRules) -> SafeText {
    switch self {
    case .desk(let event): event.words
    case .report(let id, let event): event.words(of: id)
    case .case(_, let event): event.words(in: zone)
    case .undone(_, let undone):
      switch undone.direction {
      case .undo: "undid \(undone.act.safe)"
      case .redo: "did \(undone.act.safe) again"
      }
    }
  }
}

extension RecordedEvent {
  /// Who did what to what: `hale m44 acknowledged, 1h52`.
  package func words(in zone: ZoneRules) -> SafeText {
    let stream = SafeText(untrusted: event.stream.description, kind: .name)
    return "\(by.safe) \(stream) \(event.words(in: zone))"
  }
}

extension DeskEvent {
  var words: SafeText {
    switch self {
    case .made(let made): made.kind == .rehearsal ? "made the desk, for rehearsal" : "made the desk"
    case .policyRecorded: "put a policy in force"
    case .inboxChecked: "checked the inbox"
    case .dutyTaken(let reason): "took the duty: \(reason.line)"
    }
  }
}

extension ReportEvent {
  func words(of id: ReportID) -> SafeText {
    switch self {
    case .received(let received): received.words(of: id)
    case .acknowledged(let answer): "acknowledged, \(answer.elapsed.safe)"
    case .owned(let owner): "owner: \(owner.words)"
    case .filed(let target): "filed under \(target.safe)"
    case .takenOut(let from, let reason): "taken out of \(from.safe): \(reason.line)"
    case .dismissed(let dismissal):
      dismissal.isSpam
        ? "dismissed as spam: \(dismissal.reason.line)"
        : "dismissed: \(dismissal.reason.line)"
    case .mailWritten(let draft): "wrote: \(draft.subject.line)"
    case .mailHandedOver(_, let handover): handover.words
    }
  }
}

extension ReportReceived {
  /// `report m17, 1 file`
  func words(of id: ReportID) -> SafeText {
    switch origin {
    case .mail(let mail) where mail.attachments > 0:
      "report \(id.safe), \(SafeText.counted(mail.attachments, "file", "files"))"
    case .mail: "report \(id.safe)"
    case .byHand: "report \(id.safe), by hand"
    }
  }
}

extension Handover {
  var words: SafeText {
    switch self {
    case .accepted: "handed to the mail program"
    case .failed(let reason): "not sent, in the outbox: \(reason.line)"
    }
  }
}
