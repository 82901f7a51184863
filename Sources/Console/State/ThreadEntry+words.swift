internal import Grid
internal import ResponseDomain

extension ThreadEntry {
  /// Who is at this end of the line: `finder`, or the login of ours.
  var who: SafeText {
    switch direction {
    case .inbound: "finder"
    case .outbound, .act: by.safe
    }
  }

  /// What the line says; a message that nobody has read says only that.
  func words(unread: [MailDigest], in zone: ZoneRules) -> SafeText {
    if let mail, unread.contains(mail), case .case(_, .mailJoined(let message)) = event {
      return "UNREAD \(message.lines) lines"
    }
    if let draft, isSent { return draft.subject.line }
    if let draft { return "NOT SENT \(draft.subject.line)" }
    return event.words(in: zone)
  }

  /// Whether a message of ours reached the mail program.
  private var isSent: Bool {
    switch event {
    case .case(_, .mailHandedOver(_, .accepted)), .report(_, .mailHandedOver(_, .accepted)): true
    case .case, .report, .desk, .undone: false
    }
  }
}
