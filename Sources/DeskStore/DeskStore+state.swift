internal import GRDB
package import ResponseDomain

extension DeskStore {
  /// The desk as a whole, with the version of its stream.
  ///
  /// Throws `StoreFault.damaged` for a file without its first event.
  package func desk() throws -> Versioned<Desk> {
    try read { db in
      guard let desk = try knownDesk(db) else {
        throw StoreFault.damaged("the desk was never made")
      }
      return Versioned(value: desk, version: try Journal(db: db).version(of: .desk))
    }
  }

  /// A report; nil when there is none, or its receipt was undone.
  package func report(_ id: ReportID) throws -> Versioned<Report>? {
    try read { db in
      try CurrentState(db: db).report(id).map {
        Versioned(value: $0, version: try Journal(db: db).version(of: .report(id)))
      }
    }
  }

  /// A case; nil when there is none, or its opening was undone.
  package func `case`(_ id: CaseID) throws -> Versioned<Case>? {
    try read { db in
      try CurrentState(db: db).case(id).map {
        Versioned(value: $0, version: try Journal(db: db).version(of: .case(id)))
      }
    }
  }

  /// Every event of a stream, and what of it counts.
  package func history(of stream: StreamID) throws -> StreamHistory {
    try read { try Journal(db: $0).history(of: stream) }
  }
}
