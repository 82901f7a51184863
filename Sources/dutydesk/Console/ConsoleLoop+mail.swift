internal import Console
internal import DeskStore
internal import Grid
internal import Mail
internal import ResponseDomain
internal import Terminal

/// A reply that is in the outbox and with the mail program.
struct MailOnItsWay {
  let pending: PendingMail
  let id: MailID
  /// Until when the mail program may take its time, in milliseconds of `MonotonicClock`.
  let deadline: Int
}

extension ConsoleLoop {
  /// The reply goes to the outbox first, durably; only then to the mail program.
  func send(_ mail: PendingMail) throws -> [Console.Message] {
    guard !session.policy.mail.program.isEmpty else {
      return [.failed("No mail program is set in policy.toml. Record by hand what you sent.")]
    }
    let draft = Draft(
      id: try MailID.made(under: session.policy.mail), to: mail.to, subject: mail.title,
      text: mail.text, purpose: mail.purpose)
    do {
      _ = try record(mail.subject.writing(draft), seen: mail.seen)
    } catch let refusal as Refusal {
      return [.refused(refusal)]
    } catch let race as LostRace {
      let act = PendingAct(
        command: mail.subject.writing(draft), seen: mail.seen, done: mail.done)
      return [.raceLost(act, newer: race.newer)]
    }
    return try handOver(draft, mail)
  }

  /// Once more, for a message that is in the outbox already.
  func sendAgain(_ id: MailID, about subject: QueueSubject) throws -> [Console.Message] {
    let item = try session.store.outbox().first { $0.subject == subject && $0.item.draft.id == id }
    guard let draft = item?.item.draft else {
      return [.failed("That message is not in the outbox any more"), .deskChanged]
    }
    let name = SafeText(untrusted: subject.description, kind: .name)
    return try handOver(
      draft,
      PendingMail(
        subject: subject, seen: [:], to: draft.to, title: draft.subject, text: draft.text,
        purpose: draft.purpose, done: "\(name): the message is with the mail program"))
  }

  private func handOver(_ draft: Draft, _ mail: PendingMail) throws -> [Console.Message] {
    guard !session.policy.mail.program.isEmpty else {
      return [.failed("No mail program is set in policy.toml. Record by hand what you sent.")]
    }
    let dispatch = try Dispatch(draft, of: mail.subject, from: session)
    do {
      let child = try events.start(session.policy.mail.program, input: dispatch.bytes)
      mailOnItsWay[child] = MailOnItsWay(pending: mail, id: draft.id, deadline: patienceEnds)
      return [.said("Handing the message to the mail program …"), .deskChanged]
    } catch {
      return try handedOver(
        MailOnItsWay(pending: mail, id: draft.id, deadline: patienceEnds),
        failed: "the mail program cannot be started")
    }
  }

  /// A child of ours has ended: the mail program, or an intake of mail.
  func childEnded(_ report: ChildReport) {
    let said = SafeText(untrusted: report.output, kind: .line).cut(to: 200)
    if let mail = mailOnItsWay.removeValue(forKey: report.id) {
      do {
        let isTaken = report.exit == .exited(code: 0)
        let messages = try handedOver(
          mail, failed: isTaken ? nil : (said.isEmpty ? "the mail program failed" : said))
        for message in messages { take(message) }
      } catch {
        take(.failed(Fault.told(error, zone: session.zone)))
      }
    } else if intakes.removeValue(forKey: report.id) != nil {
      take(.deskChanged)
      take(report.exit == .exited(code: 0) ? .said(said) : .failed(said))
    }
  }

  private func handedOver(
    _ mail: MailOnItsWay, failed why: SafeText?
  ) throws -> [Console.Message] {
    let handover: Handover =
      why.flatMap { Words($0.string) }.map { .failed(reason: $0) } ?? .accepted
    let outcome = try record(mail.pending.subject.recording(handover, of: mail.id))
    guard let why else { return [.sent(mail.pending, done(outcome)), .deskChanged] }
    let subject = SafeText(untrusted: mail.pending.subject.description, kind: .name)
    return [
      .notSent("reply to \(subject) not sent, it stays in the outbox: \(why)"), .deskChanged,
    ]
  }

  /// Ends mail programs that have had their time; their messages stay in the outbox.
  func endSlowMail() {
    let now = MonotonicClock.milliseconds()
    for (child, mail) in mailOnItsWay where mail.deadline <= now {
      mailOnItsWay[child] = nil
      events.terminate(child)
      do {
        let seconds = session.policy.mail.patience.seconds
        for message in try handedOver(mail, failed: "no answer in \(seconds) s") {
          take(message)
        }
      } catch {
        take(.failed(Fault.told(error, zone: session.zone)))
      }
    }
  }

  private var patienceEnds: Int {
    MonotonicClock.milliseconds() + Int(clamping: session.policy.mail.patience.seconds) * 1000
  }

  func takeMail(from path: String) throws -> [Console.Message] {
    let child = try events.start(
      OwnProgram.arguments(["mail", "take", "--desk", place.directory, "--", path]), input: [])
    intakes[child] = path
    return [.said("Taking mail from \(SafeText(untrusted: path, kind: .line)) …")]
  }
}
