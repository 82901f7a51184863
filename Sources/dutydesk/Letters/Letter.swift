internal import Grid
internal import Mail
internal import ResponseDomain

/// A message of ours before it has an identity: to whom, what, and what it completes.
struct Letter {
  let subject: QueueSubject
  let to: Sender
  let title: Words
  let text: Words
  let purpose: Draft.Purpose

  /// Writes the draft, hands it over, and records what became of it; each step is durable before
  /// the next.
  ///
  /// - Parameter confirmed: without it nothing is done, and the letter is shown.
  func send(from desk: DeskSession, confirmed: Bool, seen: [StreamID: Int]) throws {
    guard !desk.policy.mail.program.isEmpty else { throw Fault.noMailProgram }
    let draft = Draft(
      id: try MailID.made(under: desk.policy.mail), to: to, subject: title, text: text,
      purpose: purpose)
    let dispatch = try Dispatch(draft, of: subject, from: desk)
    guard confirmed else {
      try desk.output.write(draft.json, else: draft.lines)
      throw Fault.usage(
        "Nothing was sent. A mail cannot be taken back: say --yes to send this one.")
    }
    _ = try desk.carryOut(subject.writing(draft), seen: seen)
    try dispatch.handOver()
  }
}

extension QueueSubject {
  func writing(_ draft: Draft) -> Command {
    switch self {
    case .report(let id): .report(id, .write(draft))
    case .case(let id): .case(id, .write(draft))
    }
  }

  func recording(_ handover: Handover, of mail: MailID) -> Command {
    switch self {
    case .report(let id): .report(id, .recordHandover(mail, handover))
    case .case(let id): .case(id, .recordHandover(mail, handover))
    }
  }
}

extension Draft {
  var json: JSON {
    [
      "mail": .text(id.text), "to": to.json, "subject": .text(subject.text),
      "text": .text(text.text), "purpose": .text(purpose.name),
    ]
  }

  var lines: [SafeText] {
    [
      "To:      \(SafeText(untrustedName: to.name, address: to.address))",
      "Subject: \(SafeText(untrusted: subject.text, kind: .line))", .empty,
    ] + SafeText(untrusted: text.text, kind: .block).lines.map { "| \($0)" }
  }
}

extension MailID {
  /// A new one: 128 random bits in our own domain.
  static func made(under policy: MailPolicy) throws -> MailID {
    var random = SystemRandomNumberGenerator()
    let digits = (0..<2).map { _ in
      let half = String(random.next() as UInt64, radix: 16)
      return String(repeating: "0", count: 16 - half.count) + half
    }.joined()
    guard let id = MailID("\(digits)@\(policy.domain)") else {
      preconditionFailure("a policy's domain ends a Message-ID")
    }
    return id
  }
}

extension Fault {
  static let noMailProgram = Fault(
    .brokenSettings, code: "no-mail-program",
    [
      "The policy names no mail program, so nothing was sent and nothing was recorded.",
      "Name one in policy.toml under [mail], or tell by other means and record that.",
    ])
}
