internal import GRDB
internal import ResponseDomain

/// One transaction that writes: acts in their order, each decided on the state after the last.
struct Recording {
  let db: Database
  let policy: Policy
  private var tail: JournalTail
  private var desk: Desk?

  init(db: Database, policy: Policy, desk: Desk?) throws {
    self.db = db
    self.policy = policy
    tail = try Journal(db: db).tail()
    self.desk = desk
  }

  /// The time to decide and to write at.
  func moment(_ wanted: Instant) -> Instant { tail.moment(wanted) }

  /// Throws `Refusal` with every reason, or `LostRace`; the transaction must then be rolled back.
  mutating func carryOut(_ act: Act) throws -> Outcome {
    try check(act.seen)
    let now = moment(act.at)
    let events: [Event]
    var seen: DeskView?
    switch act.matter {
    case .command(let command):
      let view = try ViewReader(db: db, policy: policy, desk: desk).view(for: command)
      events = try decide(command, on: view, at: now, by: act.by)
      seen = view
    case .past(let past):
      guard desk?.made.kind == .rehearsal else { throw StoreFault.notARehearsal }
      events = past
    }
    let written = try tail.append(events, by: act.by, at: now, offset: act.offset, to: db)
    try Projection(db: db, policy: policy, seen: seen).apply(written)
    if written.contains(where: { $0.event.stream == .desk }) {
      desk = try CurrentState(db: db).desk()
    }
    return Outcome(events: written)
  }

  private func check(_ seen: [StreamID: Int]) throws {
    let journal = Journal(db: db)
    for (stream, version) in seen.sorted(by: { $0.key.key < $1.key.key }) {
      let current = try journal.version(of: stream)
      guard current != version else { continue }
      throw LostRace(
        stream: stream, seen: version, current: current,
        newer: try journal.events(of: stream, after: version))
    }
  }
}
