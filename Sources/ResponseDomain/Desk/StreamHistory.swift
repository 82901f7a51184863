/// The whole history of one stream, and what of it still counts.
///
/// Undoing never removes anything: an `undone` entry says which earlier version holds again. The
/// events that count are found by walking back from the end and jumping at each such entry.
package struct StreamHistory: Sendable {
  /// Versions 1, 2, 3 ... without gaps.
  package let events: [RecordedEvent]

  package init(_ events: [RecordedEvent]) {
    self.events = events
  }

  package var version: Int { events.count }

  /// The events that count, oldest first.
  package var live: [RecordedEvent] { live(atVersion: events.count) }

  /// The events that counted when the stream had a version.
  package func live(atVersion version: Int) -> [RecordedEvent] {
    var kept: [RecordedEvent] = []
    var position = min(version, events.count)
    while position > 0 {
      let recorded = events[position - 1]
      if case .undone(_, let undone) = recorded.event {
        position = min(undone.toVersion, position - 1)
      } else {
        kept.append(recorded)
        position -= 1
      }
    }
    return kept.reversed()
  }

  /// The version that holds again once an act is undone; nil unless it is the last that counts.
  package func versionBefore(_ act: ActNumber) -> Int? {
    let live = live
    guard live.last?.act == act else { return nil }
    return live.last { $0.act != act }?.version ?? 0
  }

  /// The undone acts that can be done again, the next one last, each with the version to go to.
  package var redoable: [(act: ActNumber, toVersion: Int)] {
    var stack: [(act: ActNumber, toVersion: Int)] = []
    for recorded in events {
      if case .undone(_, let undone) = recorded.event {
        switch undone.direction {
        case .undo: stack.append((act: undone.act, toVersion: recorded.version - 1))
        case .redo: _ = stack.popLast()
        }
      } else {
        stack.removeAll()
      }
    }
    return stack
  }
}
