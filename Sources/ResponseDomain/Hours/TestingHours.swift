/// The test plan of a case and what was done on it, kept current by the fold.
///
/// It holds lines and sums per line and day, not the entries of the log, so that what it costs
/// does not grow with the log.
package struct TestingHours: Hashable, Sendable {
  /// In the order of their numbers.
  package private(set) var lines: [PlannedLine]
  package private(set) var changes: [PlanChange]
  package private(set) var raises: [PaceRaise]
  /// Hours of work on the patch itself, by day.
  package private(set) var engineering: [CalendarDay: Minutes]
  /// How many entries the log has, counter-entries too.
  package private(set) var entries: Int
  /// All hours of the plan's lines by day.
  package private(set) var days: [CalendarDay: Minutes]

  package init(
    lines: [PlannedLine] = [], changes: [PlanChange] = [], raises: [PaceRaise] = [],
    engineering: [CalendarDay: Minutes] = [:], entries: Int = 0
  ) {
    self.lines = lines
    self.changes = changes
    self.raises = raises
    self.engineering = engineering
    self.entries = entries
    days = lines.reduce(into: [:]) { sums, line in
      for (day, spent) in line.days { sums[day, default: .zero] += spent }
    }
  }

  package var planned: Minutes { lines.map(\.planned).sum }
  package var logged: Minutes { lines.map(\.logged).sum }
  package var left: Minutes { lines.map(\.left).sum }
  package var engineeringSpent: Minutes { engineering.values.sum }

  package func line(_ id: PlanLineID) -> PlannedLine? {
    index(of: id).map { lines[$0] }
  }

  /// The only mutator; total.
  package mutating func apply(_ event: HoursEvent) {
    switch event {
    case .planned(let planned): add(planned)
    case .reestimated(let estimate):
      guard let index = index(of: estimate.line) else { return }
      changes.append(
        PlanChange(
          day: estimate.day, line: estimate.line, by: estimate.planned - lines[index].planned,
          reason: estimate.reason.text))
      lines[index].planned = estimate.planned
    case .logged(let entry): add(entry)
    case .corrected(let correction): add(correction.counter)
    case .paceRaised(let raise): raises.append(raise)
    }
  }

  private mutating func add(_ planned: Planned) {
    // What is planned before any work belongs to the plan that testing begins with.
    let isChange = entries > 0
    for line in planned.lines {
      lines.append(PlannedLine(line: line, plannedOn: planned.day, planned: line.planned))
      guard isChange else { continue }
      changes.append(
        PlanChange(
          day: planned.day, line: line.id, by: line.planned, reason: planned.reason))
    }
  }

  private mutating func add(_ entry: LogEntry) {
    entries += 1
    switch entry.work {
    case .engineering(let spent): engineering[entry.day, default: .zero] += spent
    case .testing(let shares):
      for share in shares {
        guard let index = index(of: share.line) else { continue }
        lines[index].add(share.spent, on: entry.day, at: entry.place)
        days[entry.day, default: .zero] += share.spent
      }
    }
  }

  /// Numbers run from 1 without gaps, but a search keeps a damaged file from trapping.
  private func index(of id: PlanLineID) -> Int? {
    if lines.indices.contains(id.number - 1), lines[id.number - 1].line.id == id {
      return id.number - 1
    }
    return lines.firstIndex { $0.line.id == id }
  }
}
