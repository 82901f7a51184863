/// What a case keeps of its testing hours: enough for its gates and for the queue.
package struct HoursTotals: Hashable, Codable, Sendable {
  package private(set) var lines: [LineTotals] = []
  package private(set) var engineering: Minutes = .zero
  /// The last days with hours, oldest first, and the first: what a pace is measured over.
  package private(set) var recent: [DayTotal] = []
  package private(set) var first: FirstDay = .none
  package private(set) var raises: [PaceRaise] = []

  /// The first day with hours.
  package enum FirstDay: Hashable, Codable, Sendable {
    case none
    case on(day: CalendarDay)
  }

  package init() {}

  /// What the fold of a case would have kept, from the whole of its hours.
  package init(of hours: TestingHours) {
    lines = hours.lines.map { line in
      LineTotals(
        id: line.line.id, planned: line.planned, logged: line.logged,
        last: line.days.max { $0.key < $1.key }.map {
          .on(total: DayTotal(day: $0.key, spent: $0.value))
        } ?? .none)
    }
    engineering = hours.engineeringSpent
    recent = hours.days.sorted { $0.key < $1.key }.suffix(Self.keptDays).map {
      DayTotal(day: $0.key, spent: $0.value)
    }
    first = hours.days.keys.min().map { .on(day: $0) } ?? .none
    raises = hours.raises
  }

  private enum CodingKeys: String, CodingKey {
    case lines
    case engineering
    case recent
    case first
    case raises
  }

  /// More days than a pace is measured over, so that the totals tell the same pace as the whole.
  static let keptDays = 10

  package var planned: Minutes { lines.map(\.planned).sum }
  package var logged: Minutes { lines.map(\.logged).sum }
  package var left: Minutes { lines.map(\.left).sum }

  /// The share of the planned hours that is logged, in whole percent rounded down; nil without a
  /// plan.
  package var percent: Int? {
    planned > .zero ? max(0, logged.count) * 100 / planned.count : nil
  }

  mutating func apply(_ event: HoursEvent) {
    switch event {
    case .planned(let planned):
      for line in planned.lines {
        lines.append(LineTotals(id: line.id, planned: line.planned, logged: .zero, last: .none))
      }
    case .reestimated(let estimate):
      guard let index = lines.firstIndex(where: { $0.id == estimate.line }) else { return }
      lines[index].planned = estimate.planned
    case .logged(let entry): add(entry)
    case .corrected(let correction): add(correction.counter)
    case .paceRaised(let raise): raises.append(raise)
    }
  }

  private mutating func add(_ entry: LogEntry) {
    switch entry.work {
    case .engineering(let spent): engineering += spent
    case .testing(let shares):
      for share in shares {
        guard let index = lines.firstIndex(where: { $0.id == share.line }) else { continue }
        lines[index].add(share.spent, on: entry.day)
      }
      count(shares.map(\.spent).sum, on: entry.day)
    }
  }

  private mutating func count(_ spent: Minutes, on day: CalendarDay) {
    switch first {
    case .none: first = .on(day: day)
    case .on(let known): first = .on(day: min(known, day))
    }
    if let index = recent.firstIndex(where: { $0.day == day }) {
      recent[index].spent += spent
      return
    }
    let place = recent.firstIndex { $0.day > day } ?? recent.count
    recent.insert(DayTotal(day: day, spent: spent), at: place)
    if recent.count > Self.keptDays { recent.removeFirst() }
  }
}
