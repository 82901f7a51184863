internal import GRDB
package import ResponseDomain

extension DeskStore {
  /// What a decision about a report or a case would look at now, other cases aside, and the
  /// versions of the streams that it is made of: for telling beforehand why an act cannot be.
  package func view(
    of subject: QueueSubject, under policy: Policy
  ) throws -> (view: DeskView, seen: [StreamID: Int]) {
    try read { db in
      let view = try ViewReader(db: db, policy: policy, desk: knownDesk(db)).view(of: subject)
      let streams =
        view.reports.keys.map { StreamID.report($0) }
        + view.cases.keys.map { StreamID.case($0) }
      return (view, try Journal(db: db).versions(of: streams))
    }
  }

  /// The version of each of some streams; 0 for one that has no event.
  package func versions(of streams: [StreamID]) throws -> [StreamID: Int] {
    try read { try Journal(db: $0).versions(of: streams) }
  }
}

extension Journal {
  func versions(of streams: [StreamID]) throws -> [StreamID: Int] {
    // One statement for all of them: a page of the queue asks for hundreds.
    var versions = Dictionary(streams.map { ($0, 0) }) { first, _ in first }
    let keys = "[" + streams.map { String($0.key) }.joined(separator: ",") + "]"
    let rows = try Row.fetchCursor(
      db.cachedStatement(
        sql: "SELECT key, version FROM stream WHERE key IN (SELECT value FROM json_each(?))"),
      arguments: [keys])
    while let row = try rows.next() {
      if let stream = StreamID(key: row[0]) { versions[stream] = row[1] }
    }
    return versions
  }
}
