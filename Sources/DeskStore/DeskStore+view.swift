internal import GRDB
package import ResponseDomain

extension DeskStore {
  /// What a decision about a report or a case would look at now, other cases aside, and the
  /// versions of the streams that it is made of: for telling beforehand why an act cannot be.
  package func view(
    of subject: QueueSubject, under policy: Policy
  ) throws -> (view: DeskView, seen: [StreamID: Int]) {
    try read { db in
      let state = CurrentState(db: db)
      let view = try ViewReader(db: db, policy: policy, desk: try state.desk()).view(of: subject)
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
    try streams.reduce(into: [:]) { $0[$1] = try version(of: $1) }
  }
}
