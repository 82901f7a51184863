internal import GRDB
package import ResponseDomain

extension DeskStore {
  /// The history of a stream without the acts on its testing hours, of which there may be tens of
  /// thousands: what a thread is told from.
  ///
  /// Versions are counted anew over what is left in; the state of the stream does not follow from
  /// it, and nothing is decided on it.
  package func thread(of stream: StreamID) throws -> StreamHistory {
    try read { try Journal(db: $0).thread(of: stream) }
  }
}

extension Journal {
  func thread(of stream: StreamID) throws -> StreamHistory {
    let rows = try Row.fetchCursor(
      db.cachedStatement(
        sql: """
          SELECT \(JournalRow.columns) FROM journal
          WHERE stream = ? AND act NOT GLOB 'hours.*' ORDER BY version
          """), arguments: [stream.description])
    var events: [RecordedEvent] = []
    var versions: [Int] = []
    while let row = try rows.next() {
      let recorded = try JournalRow(row).recorded()
      versions.append(recorded.version)
      events.append(recorded.renumbered(events.count + 1, after: versions))
    }
    return StreamHistory(events)
  }
}

extension RecordedEvent {
  /// The event at another place of its stream; an undoing leads to what is left before its goal.
  func renumbered(_ version: Int, after versions: [Int]) -> RecordedEvent {
    var event = event
    if case .undone(let stream, let undone) = event {
      let kept = versions.dropLast().count { $0 <= undone.toVersion }
      event = .undone(
        stream, Undone(toVersion: kept, direction: undone.direction, act: undone.act))
    }
    return RecordedEvent(
      sequence: sequence, act: act, version: version, at: at, by: by, event: event)
  }
}
