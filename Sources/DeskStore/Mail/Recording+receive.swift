internal import GRDB
internal import ResponseDomain

extension Recording {
  /// Takes one message: where it belongs is decided, and its bytes are kept with that decision.
  mutating func receive(
    _ arrival: Arrival, by: PersonID, at: Instant, offset: Int
  ) throws -> Receipt {
    let messages = MessageTable(db: db)
    let digest = MailDigest(of: arrival.bytes)
    if let key = try messages.stream(holding: digest) {
      guard let subject = QueueSubject(key: key) else {
        throw StoreFault.damaged("message \(digest) belongs to nothing")
      }
      return .duplicate(of: subject)
    }
    let mail = try arrival.mail.stored(
      digest: digest, notAfter: moment(at), isReused: messages.isUsed)
    let routing = ArrivalRouting(
      mail: mail, channel: arrival.channel, tagged: try known(arrival.tags),
      answered: try answered(by: mail))
    let command = routing.command
    let outcome = try carryOut(Act(.command(command), by: by, at: at, offset: offset))
    guard let first = outcome.events.first else {
      preconditionFailure("taking a message always leaves an event")
    }
    let stream = first.event.stream
    var words = arrival.text
    if case .case = stream {
      // A report's row of the queue holds these already.
      words = "\(mail.subject)\n\(mail.sender.name) \(mail.sender.address)\n\(words)"
    }
    try messages.add(mail, of: first, bytes: arrival.bytes, words: words)
    switch stream {
    case .case(let id): return .joined(id)
    case .report(let id):
      guard case .receive(let received) = command else {
        preconditionFailure("only a new report begins a stream of its own")
      }
      return .report(id, claiming: received.claims)
    case .desk: preconditionFailure("no message belongs to the desk")
    }
  }

  private func known(_ tags: [CaseID]) throws -> [CaseID] {
    try tags.filter { try Journal(db: db).version(of: .case($0)) > 0 }
  }

  /// The cases whose own messages a message answers, the newest reference first.
  private func answered(by mail: InboundMail) throws -> [Case] {
    let state = CurrentState(db: db)
    let sent = SentMail(db: db)
    var found: [Case] = []
    for id in mail.answers {
      guard let key = try sent.origin(of: id), let subject = try state.home(of: key),
        !found.contains(where: { $0.id == subject.id })
      else { continue }
      found.append(subject)
    }
    return found
  }
}
