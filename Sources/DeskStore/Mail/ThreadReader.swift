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
    var messages: [Placed] = []
    for id in [subject] + state.absorbed { messages += try self.messages(.case(id)) }
    for report in state.reports { messages += try self.messages(.report(report.id)) }
    return sorted(messages)
  }

  /// A message with its place in the journal, which settles what happened in the same second.
  private typealias Placed = (sequence: Int, message: Message)

  private func messages(_ subject: QueueSubject) throws -> [Placed] {
    var messages: [Placed] = []
    var ours: [MailID: Int] = [:]
    for recorded in try Journal(db: db).thread(of: subject.stream).live {
      func add(_ content: Message.Content, at: Instant) {
        let message = Message(subject: subject, content: content, at: at, by: recorded.by)
        messages.append((sequence: recorded.sequence, message: message))
      }
      switch recorded.event {
      case .report(_, .received(let received)):
        switch received.origin {
        case .mail(let mail): add(.inbound(mail), at: mail.receivedAt)
        case .byHand(let hand): add(.byHand(hand), at: hand.receivedAt)
        }
      case .case(_, .mailJoined(let mail)):
        add(.inbound(mail), at: mail.receivedAt)
      case .report(_, .mailWritten(let draft)), .case(_, .mailWritten(let draft)):
        ours[draft.id] = messages.count
        add(.outbound(draft, .waiting), at: recorded.at)
      case .report(_, .mailHandedOver(let id, let handover)),
        .case(_, .mailHandedOver(let id, let handover)):
        guard let index = ours[id],
          case .outbound(let draft, _) = messages[index].message.content
        else { continue }
        let written = messages[index].message
        messages[index].message = Message(
          subject: subject, content: .outbound(draft, handover.sending(at: recorded.at)),
          at: written.at, by: written.by)
      case .desk, .report, .case, .undone: continue
      }
    }
    return messages
  }

  private func sorted(_ messages: [Placed]) -> [Message] {
    messages.sorted { ($0.message.at, $0.sequence) < ($1.message.at, $1.sequence) }.map(\.message)
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
