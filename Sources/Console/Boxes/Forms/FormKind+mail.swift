internal import Grid
internal import ResponseDomain

extension FormKind {
  /// Whether the answers ask for a message to the finder.
  func wantsMail(_ answers: FormAnswers) -> Bool {
    switch self {
    case .reply: true
    case .acknowledge, .ask, .defer, .decline: answers.choice(.way) == Way.mail.rawValue
    case .answer, .widen, .narrow, .reproduced, .accept, .rate, .risk, .scope, .trackOwner,
      .reopen, .merge, .addIssue, .note, .owner, .due, .finder, .credit, .number, .retitle, .rename,
      .embargo, .world, .moveSlot, .open, .openByHand, .file, .dismiss, .takeOut, .takeDuty,
      .export,
      .hours, .release:
      false
    }
  }

  /// The message that the answers make; nil, with the problem noted, while something is missing.
  func mail(
    on target: QueueSubject, _ subject: FormSubject, _ answers: inout FormAnswers,
    seen: [StreamID: Int]
  ) -> PendingMail? {
    let senders = subject.addressees
    let index = answers.choice(.to)
    guard senders.indices.contains(index) else {
      answers.refuse(.way, "several at once are told by hand")
      return nil
    }
    guard !answers.setting.policy.mail.program.isEmpty else {
      let words: SafeText = "the policy names no mail program: tell them by hand"
      answers.refuse(self == .reply ? .to : .way, words)
      return nil
    }
    guard !senders[index].address.isEmpty else {
      answers.refuse(.to, Reason.noAddress.words)
      return nil
    }
    answers.require([.mailTitle])
    let text = answers.words(.mailText) ?? standardText(answers)
    if text == nil { answers.refuse(.mailText, "is wanted: e opens the editor") }
    guard let title = answers.words(.mailTitle), let text, let purpose = purpose(&answers) else {
      return nil
    }
    return PendingMail(
      subject: target, seen: seen, to: senders[index], title: title, text: text,
      purpose: purpose, done: done(target, answers))
  }

  /// What a message says when nobody wrote one, where the other answers say it all.
  private func standardText(_ answers: FormAnswers) -> Words? {
    guard self == .ask else { return nil }
    return Words(answers.questions().map(\.text).joined(separator: "\n"))
  }

  private func purpose(_ answers: inout FormAnswers) -> Draft.Purpose? {
    switch self {
    case .acknowledge: return .acknowledge
    case .reply: return .correspondence
    case .ask: return .ask(questions: answers.questions())
    case .decline:
      guard let cause = answers.cause(), let note = answers.words(.note) else { return nil }
      return .decline(details: Declination(cause: cause, note: note))
    case .defer:
      guard let reason = answers.words(.reason), let target = answers.words(.target) else {
        return nil
      }
      let approver = answers.person(.approver)
      return .defer(
        details: Deferral(
          reason: reason, target: target,
          approver: approver.map { .person(login: $0) } ?? .notOwed))
    case .answer, .widen, .narrow, .reproduced, .accept, .rate, .risk, .scope, .trackOwner,
      .reopen, .merge, .addIssue, .note, .owner, .due, .finder, .credit, .number, .retitle, .rename,
      .embargo, .world, .moveSlot, .open, .openByHand, .file, .dismiss, .takeOut, .takeDuty,
      .export,
      .hours, .release:
      return nil
    }
  }

  /// What the message does besides leaving the house.
  var consequence: SafeText {
    switch self {
    case .acknowledge: "The 24-hour clock stops; the elapsed time stays on record."
    case .ask: "The case waits for the finder; the 24-hour clock never pauses."
    case .defer: "The case is put off, and the finder knows it."
    case .decline: "The case ends here, and the finder knows it."
    case .reply, .answer, .widen, .narrow, .reproduced, .accept, .rate, .risk, .scope,
      .trackOwner, .reopen, .merge, .addIssue, .note, .owner, .due, .finder, .credit, .number,
      .retitle,
      .rename, .embargo, .world, .moveSlot, .open, .openByHand, .file, .dismiss, .takeOut,
      .takeDuty, .export,
      .hours, .release:
      "Nothing else changes."
    }
  }
}
