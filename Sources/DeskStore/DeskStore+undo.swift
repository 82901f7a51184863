internal import GRDB
package import ResponseDomain

extension DeskStore {
  /// The act that undoing would take back; nil when nothing of the stream counts.
  package func lastAct(on stream: StreamID) throws -> ActNumber? {
    try read { db in
      let journal = Journal(db: db)
      var position = try journal.version(of: stream)
      while position > 0 {
        let recorded = try journal.event(of: stream, at: position)
        guard let target = recorded.jump else { return recorded.act }
        position = target
      }
      return nil
    }
  }

  /// The act that could be done again; nil unless undoing was the last thing on the stream.
  package func lastUndone(on stream: StreamID) throws -> ActNumber? {
    try read { db in
      let journal = Journal(db: db)
      let last = try journal.version(of: stream)
      var base = last
      while base > 0, try journal.event(of: stream, at: base).jump != nil { base -= 1 }
      let end = StreamHistory(try journal.events(of: stream, after: base), after: base)
      return end.redoable.last?.act
    }
  }
}
