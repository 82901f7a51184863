extension StreamHistory {
  /// The acts on the hours of a case that count, oldest first.
  package var hoursActs: [HoursEvent] {
    live.compactMap { recorded in
      if case .case(_, .hours(let event)) = recorded.event { event } else { nil }
    }
  }

  /// The testing hours that the live events of a case add up to.
  package func hoursState() -> TestingHours {
    hoursActs.reduce(into: TestingHours()) { $0.apply($1) }
  }

  /// The log as the live events of a case tell it, in the order of recording.
  package func logState() -> [LoggedEntry] {
    var log: [LoggedEntry] = []
    var places: [EntryID: Int] = [:]
    for event in hoursActs {
      for change in event.logChanges {
        switch change {
        case .added(let entry):
          places[entry.entry.id] = log.count
          log.append(entry)
        case .corrected(let id, let counter):
          guard let place = places[id] else { continue }
          log[place] = LoggedEntry(entry: log[place].entry, standing: .corrected(by: counter))
        }
      }
    }
    return log
  }
}

extension HoursEvent {
  /// What an event does to the log.
  package enum LogChange: Hashable, Sendable {
    case added(LoggedEntry)
    case corrected(EntryID, by: EntryID)
  }

  package var logChanges: [LogChange] {
    switch self {
    case .logged(let entry): [.added(LoggedEntry(entry: entry, standing: .counts))]
    case .corrected(let correction):
      [
        .added(
          LoggedEntry(entry: correction.counter, standing: .counter(of: correction.of))),
        .corrected(correction.of, by: correction.counter.id),
      ]
    case .planned, .reestimated, .paceRaised: []
    }
  }
}
