internal import GRDB
internal import ResponseDomain

/// Reads a conversation out of the histories that it runs through.
struct ThreadReader {
  let db: Database

  func thread(of report: ReportID) throws -> [Message] {
    sorted(try messages(.report(report)))
  }

  /// The case, its reports, and the cases that were merged into it.
  func thread(of subject: CaseID) throws -> [Message] {
    guard let state = try CurrentState(db: db).case(subject) else { return [] }
    var messages: [Message] = []
    for id in [subject] + state.absorbed { messages += try self.messages(.case(id)) }
    for report in state.reports { messages += try self.messages(.report(report.id)) }
    return sorted(messages)
  }

  private func messages(_ subject: QueueSubject) throws -> [Message] {
    var messages: [Message] = []
    var ours: [MailID: Int] = [:]
    func add(_ content: Message.Content, at: Instant, by: PersonID) {
      messages.append(Message(subject: subject, content: content, at: at, by: by))
    }
    for recorded in try Journal(db: db).history(of: subject.stream).live {
      switch recorded.event {
      case .report(_, .received(let received)):
        switch received.origin {
        case .mail(let mail): add(.inbound(mail), at: mail.receivedAt, by: recorded.by)
        case .byHand(let hand): add(.byHand(hand), at: hand.receivedAt, by: recorded.by)
        }
      case .case(_, .mailJoined(let mail)):
        add(.inbound(mail), at: mail.receivedAt, by: recorded.by)
      case .report(_, .mailWritten(let draft)), .case(_, .mailWritten(let draft)):
        ours[draft.id] = messages.count
        add(.outbound(draft, .waiting), at: recorded.at, by: recorded.by)
      case .report(_, .mailHandedOver(let id, let handover)),
        .case(_, .mailHandedOver(let id, let handover)):
        guard let index = ours[id], case .outbound(let draft, _) = messages[index].content else {
          continue
        }
        let written = messages[index]
        messages[index] = Message(
          subject: subject, content: .outbound(draft, handover.sending(at: recorded.at)),
          at: written.at, by: written.by)
      case .desk, .report, .case, .undone: continue
      }
    }
    return messages
  }

  private func sorted(_ messages: [Message]) -> [Message] {
    messages.enumerated().sorted { ($0.element.at, $0.offset) < ($1.element.at, $1.offset) }
      .map(\.element)
  }
}

extension Handover {
  func sending(at moment: Instant) -> Message.Sending {
    switch self {
    case .accepted: .handedOver(at: moment)
    case .failed(let reason): .failed(reason: reason)
    }
  }
}
