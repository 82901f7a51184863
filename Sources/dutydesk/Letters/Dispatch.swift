internal import DeskStore
internal import Grid
internal import Mail
internal import ResponseDomain

/// The way of one draft through the mail program, and back into the journal.
struct Dispatch {
  private let draft: Draft
  private let subject: QueueSubject
  private let desk: DeskSession
  private let message: OutgoingMessage

  /// Throws for an address that no mail program can be given, before anything is recorded.
  init(_ draft: Draft, of subject: QueueSubject, from desk: DeskSession) throws {
    self.draft = draft
    self.subject = subject
    self.desk = desk
    let answered = try desk.answeredMail(of: subject)
    let from = desk.policy.mail.from
    let now = desk.now
    do throws(OutgoingRefusal) {
      message = try OutgoingMessage(
        from: MailAddress(name: from.name, address: from.address),
        to: MailAddress(name: draft.to.name, address: draft.to.address),
        subject: draft.subject.text, text: draft.text.text, messageID: draft.id.text,
        inReplyTo: answered?.identity.id?.text,
        references: answered?.thread ?? [],
        date: MailDate(seconds: now.seconds, offset: desk.zone.local(now).offset))
    } catch {
      throw Fault(error)
    }
  }

  /// What the mail program is fed.
  var bytes: [UInt8] { message.bytes }

  /// Gives the message to the program; whatever it does is recorded.
  func handOver() throws {
    let program = SendmailProgram(arguments: desk.policy.mail.program)
    do throws(HandoverFailure) {
      try program.hand(
        message.bytes, seconds: max(1, Int(clamping: desk.policy.mail.patience.seconds)))
    } catch {
      let words = error.words
      let reason = Words(words.string) ?? draft.subject
      _ = try desk.carryOut(subject.recording(.failed(reason: reason), of: draft.id))
      throw Fault(
        .inputOutput, code: "mail-failed",
        [
          "\(words) The message counts as not sent, and the act that it completes is not done.",
          "It is kept in the outbox. Try again: dutydesk mail outbox --send --yes",
        ], data: ["mail": .text(draft.id.text)])
    }
    try recordAcceptance()
  }

  private func recordAcceptance() throws {
    do {
      let outcome = try desk.carryOut(subject.recording(.accepted, of: draft.id))
      try desk.tell(outcome, also: didNotComplete(outcome.events.map(\.event)))
    } catch let fault as Fault {
      let id = SafeText(untrusted: draft.id.text, kind: .name)
      throw Fault(
        fault.status, code: "sent-not-recorded",
        [
          "The mail went out as \(id), but that could not be recorded; the outbox still lists it.",
          "Do not send it again. Record it with: dutydesk mail outbox --sent \(id)",
        ] + fault.words, data: ["mail": .text(draft.id.text)])
    }
  }

  /// The mail is out; what it was to complete may have been overtaken by somebody.
  private func didNotComplete(_ events: [Event]) -> [SafeText] {
    guard draft.purpose != .correspondence, events.count == 1 else { return [] }
    return [
      "The mail went out, but the act that it completes no longer fits. Look at \(shownSubject)."
    ]
  }

  private var shownSubject: SafeText { SafeText(untrusted: subject.description, kind: .name) }
}

extension InboundMail {
  /// What an answer to this message refers to, oldest first.
  var thread: [String] {
    answers.reversed().map(\.text) + (identity.id.map { [$0.text] } ?? [])
  }
}
