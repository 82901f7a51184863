/// Work that was done: who, on which day, on what, how long.
package struct LogEntry: Hashable, Codable, Sendable {
  package enum Work: Hashable, Codable, Sendable {
    /// Hours of one line or, logged by kind, of several.
    case testing(shares: [Share])
    /// Work on the patch itself, shown apart.
    case engineering(spent: Minutes)
  }

  /// What of an entry counts for one line.
  package struct Share: Hashable, Codable, Sendable {
    package let line: PlanLineID
    package let spent: Minutes

    package init(line: PlanLineID, spent: Minutes) {
      self.line = line
      self.spent = spent
    }

    private enum CodingKeys: String, CodingKey {
      case line
      case spent
    }
  }

  /// Where the work was done.
  package enum Place: Hashable, Codable, Sendable {
    /// Over all of the line's cells.
    case wholeScope
    case cell(at: HoursCell)
  }

  package let id: EntryID
  package let day: CalendarDay
  package let work: Work
  package let who: Words
  /// Empty when none was named.
  package let build: String
  package let place: Place
  /// Empty when nothing was noted.
  package let note: String

  package init(
    id: EntryID, day: CalendarDay, work: Work, who: Words, build: String, place: Place,
    note: String
  ) {
    self.id = id
    self.day = day
    self.work = work
    self.who = who
    self.build = build
    self.place = place
    self.note = note
  }

  private enum CodingKeys: String, CodingKey {
    case id
    case day
    case work
    case who
    case build
    case place
    case note
  }

  /// All hours of the entry, negative in a counter-entry.
  package var spent: Minutes {
    switch work {
    case .testing(let shares): shares.map(\.spent).sum
    case .engineering(let spent): spent
    }
  }

  /// What went to each line of the plan; none of engineering.
  package var shares: [Share] {
    switch work {
    case .testing(let shares): shares
    case .engineering: []
    }
  }

  /// Whether another entry tells the same, whatever its name and its split over lines.
  package func tellsTheSame(as other: LogEntry) -> Bool {
    day == other.day && who == other.who && spent == other.spent && build == other.build
      && note == other.note && place == other.place && work.isTesting == other.work.isTesting
  }
}

extension LogEntry.Work {
  package var isTesting: Bool {
    switch self {
    case .testing: true
    case .engineering: false
    }
  }

  /// The same work taken back.
  var countered: LogEntry.Work {
    switch self {
    case .testing(let shares):
      .testing(shares: shares.map { LogEntry.Share(line: $0.line, spent: -$0.spent) })
    case .engineering(let spent): .engineering(spent: -spent)
    }
  }
}
