internal import GRDB
internal import ResponseDomain

/// The state that follows from the journal, as it is kept beside it, within one transaction.
struct CurrentState {
  let db: Database

  func desk() throws -> Desk? {
    try db.text("SELECT document FROM desk_state").map {
      try StoredJSON.value(Desk.self, from: $0)
    }
  }

  func report(_ id: ReportID) throws -> Report? {
    try db.text("SELECT document FROM report_state WHERE number = ?", [id.number]).map {
      try ReadDocuments.reports.value(id.number, from: $0)
    }
  }

  func `case`(_ id: CaseID) throws -> Case? {
    try db.text("SELECT document FROM case_state WHERE number = ?", [id.number]).map {
      try ReadDocuments.cases.value(id.number, from: $0)
    }
  }

  /// Slots that a case rides on.
  func takenSlots() throws -> Set<Slot> {
    Set(
      try db.rows("SELECT DISTINCT slot FROM case_state WHERE slot IS NOT NULL").map {
        try StoredJSON.value(Slot.self, from: $0[0])
      })
  }

  func isUsed(_ name: CodeName) throws -> Bool {
    try db.row("SELECT 1 FROM case_state WHERE code_name = ? LIMIT 1", [name.text]) != nil
  }

  func allCodeNames() throws -> Set<CodeName> {
    Set(
      try db.rows("SELECT DISTINCT code_name FROM case_state").compactMap {
        CodeName($0[0] as String)
      })
  }

  /// The case that a stream's mail belongs to now: a report's, or the one it was merged into.
  func home(of key: Int) throws -> Case? {
    var key = key
    // A case is merged at most once, so the way ends; the bound is for a damaged file.
    for _ in 0..<1000 {
      switch StreamID(key: key) {
      case .report(let id):
        guard
          let filed = try db.number(
            "SELECT filed FROM report_state WHERE number = ?", [id.number])
        else { return nil }
        key = filed * 2 + 1
      case .case(let id):
        guard let subject = try self.case(id) else { return nil }
        guard case .merged(let target) = subject.stage else { return subject }
        key = StreamID.case(target).key
      case .desk, nil: return nil
      }
    }
    return nil
  }
}
