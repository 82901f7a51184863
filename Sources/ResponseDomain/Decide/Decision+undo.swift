extension Decision {
  /// Takes back the last act that counts on every stream that it touched.
  func undo(_ act: ActNumber) throws(Refusal) -> [Event] {
    var reasons = Reasons()
    let touched = histories(of: act)
    guard let first = touched.first?.events.first else { throw Refusal(.nothingToUndo(act)) }
    reasons.require(now - first.at <= policy.undo, .undoTimePassed(since: first.at))
    reasons.require(
      touched.allSatisfy { $0.events.allSatisfy(\.event.isReversible) }, .cannotBeUndone)
    var events: [Event] = []
    for (stream, history, _) in touched {
      if let version = history.versionBefore(act) {
        let undone = Undone(toVersion: version, direction: .undo, act: act)
        events.append(.undone(stream, undone))
      } else if let last = history.live.last, last.act > act {
        reasons.add(.builtUpon(by: last.by, at: last.at))
      } else {
        reasons.add(.nothingToUndo(act))
      }
    }
    try reasons.check()
    return events
  }

  /// Does again what was undone last, unless something else has happened since.
  func redo(_ act: ActNumber) throws(Refusal) -> [Event] {
    let touched = histories(of: act)
    let events = touched.compactMap { stream, history, _ in
      history.redoable.last.flatMap { last in
        last.act == act
          ? Event.undone(
            stream, Undone(toVersion: last.toVersion, direction: .redo, act: act)) : nil
      }
    }
    guard !events.isEmpty, events.count == touched.count else {
      throw Refusal(.nothingToRedo(act))
    }
    return events
  }

  private typealias Touched = (
    stream: StreamID, history: StreamHistory, events: [RecordedEvent]
  )

  /// The streams that an act wrote to, in a fixed order, each with what it wrote.
  private func histories(of act: ActNumber) -> [Touched] {
    view.histories.sorted { $0.key.description < $1.key.description }.compactMap {
      let events = $0.value.events.filter { $0.act == act }
      return events.isEmpty ? nil : (stream: $0.key, history: $0.value, events: events)
    }
  }
}
