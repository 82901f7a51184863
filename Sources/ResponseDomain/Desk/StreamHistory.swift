/// The history of one stream, and what of it still counts.
///
/// Undoing never removes anything: an `undone` entry says which earlier version holds again. The
/// events that count are found by walking back from the end and jumping at each such entry.
package struct StreamHistory: Sendable {
  /// Versions after `base` without gaps.
  package let events: [RecordedEvent]
  /// The version before the first of these events: 0 for a whole history, more for its end, in
  /// which older events are neither counted nor looked for.
  package let base: Int

  package init(_ events: [RecordedEvent], after base: Int = 0) {
    self.events = events
    self.base = base
  }

  package var version: Int { base + events.count }

  /// The events that count, oldest first.
  package var live: [RecordedEvent] { live(atVersion: version) }

  /// The events that counted when the stream had a version.
  package func live(atVersion version: Int) -> [RecordedEvent] { walk(from: version).kept }

  /// The events that counted at a version, and the version that holds before the oldest of them.
  private func walk(from version: Int) -> (kept: [RecordedEvent], rest: Int) {
    var kept: [RecordedEvent] = []
    var position = min(version, self.version)
    while position > base {
      let recorded = events[position - base - 1]
      if recorded.jump == nil { kept.append(recorded) }
      position = recorded.versionBefore
    }
    return (kept.reversed(), position)
  }

  /// The version that holds again once an act is undone; nil unless it is the last that counts.
  package func versionBefore(_ act: ActNumber) -> Int? {
    let (live, rest) = walk(from: version)
    guard live.last?.act == act else { return nil }
    return live.last { $0.act != act }?.version ?? rest
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

extension RecordedEvent {
  /// The version that an undoing leads to; nil for any other event.
  package var jump: Int? {
    if case .undone(_, let undone) = event { min(undone.toVersion, version - 1) } else { nil }
  }

  /// The version that holds when this event does not count, or, of an undoing, when it does.
  package var versionBefore: Int { jump ?? version - 1 }
}
