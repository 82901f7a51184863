/// Carries the acts on the hours of one case over to another, when the two are merged.
///
/// Every act stays what it was: its day, its people, its corrections. Only names change that would
/// mean something else there: lines get the next numbers, and entries whose name is taken, or
/// that have one of our own count, go on with the count of the other case.
struct HoursTransfer {
  private let from: CaseID
  private var known: [PlanLineID]
  private var taken: Set<EntryID>
  private var count: Int
  private var lines: [PlanLineID: PlanLineID] = [:]
  private var entries: [EntryID: EntryID] = [:]

  /// - Parameter taken: names of the other case's log, of those that come.
  init(from: CaseID, into hours: TestingHours, taken: Set<EntryID>) {
    self.from = from
    self.taken = taken
    known = hours.lines.map(\.line.id)
    count = hours.entries
  }

  /// The same acts, as they count in the other case.
  mutating func carry(_ events: [HoursEvent]) -> [HoursEvent] {
    events.map { event in
      switch event {
      case .planned(let planned): .planned(carry(planned))
      case .reestimated(let estimate):
        .reestimated(
          Reestimate(
            line: line(estimate.line), planned: estimate.planned, day: estimate.day,
            reason: estimate.reason))
      case .logged(let entry): .logged(carry(entry))
      case .corrected(let correction):
        .corrected(
          Correction(
            counter: carry(correction.counter), of: entries[correction.of] ?? correction.of,
            reason: correction.reason))
      case .paceRaised(let raise): .paceRaised(raise)
      }
    }
  }

  private mutating func carry(_ planned: Planned) -> Planned {
    var made: [PlanLine] = []
    for line in planned.lines {
      let id = PlanLineID(after: known)
      known.append(id)
      lines[line.id] = id
      made.append(
        PlanLine(
          id: id, kind: line.kind, mode: line.mode, team: line.team, scope: line.scope,
          planned: line.planned))
    }
    return Planned(
      lines: made, day: planned.day,
      reason: planned.reason.isEmpty ? "merged from \(from)" : planned.reason)
  }

  private mutating func carry(_ entry: LogEntry) -> LogEntry {
    let id = name(for: entry.id)
    entries[entry.id] = id
    count += 1
    let work: LogEntry.Work =
      switch entry.work {
      case .engineering: entry.work
      case .testing(let shares):
        .testing(
          shares: shares.map { LogEntry.Share(line: line($0.line), spent: $0.spent) })
      }
    return LogEntry(
      id: id, day: entry.day, work: work, who: entry.who, build: entry.build, place: entry.place,
      note: entry.note)
  }

  /// Never nothing: a line is planned before work is logged on it.
  private func line(_ id: PlanLineID) -> PlanLineID { lines[id] ?? id }

  private mutating func name(for id: EntryID) -> EntryID {
    var name = id
    if id.isCounted || taken.contains(id) {
      var number = count + 1
      while taken.contains(EntryID(counted: number)) { number += 1 }
      name = EntryID(counted: number)
    }
    taken.insert(name)
    return name
  }
}
