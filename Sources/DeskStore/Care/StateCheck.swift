internal import GRDB
internal import ResponseDomain

/// Compares the rows that are kept of each stream with what its events add up to.
struct StateCheck {
  let db: Database
  let policy: Policy
  private(set) var findings: [Finding] = []
  /// How many rows each table must have.
  private var expected: [String: Int] = [:]

  private var state: CurrentState { CurrentState(db: db) }

  init(db: Database, policy: Policy) {
    self.db = db
    self.policy = policy
  }

  mutating func run(_ pace: inout Pace) throws {
    var check = self
    let unreadable = try StreamWalk(db: db).run(&pace) { stream, history in
      guard let history else { return check.findings.append(.stateDiffers(stream)) }
      try check.compare(stream, history)
    }
    check.findings += unreadable.map { .unreadable(sequence: $0) }
    if unreadable.isEmpty { try check.compareCounts() }
    self = check
  }

  private mutating func compare(_ stream: StreamID, _ history: StreamHistory) throws {
    count("stream", 1)
    let version = try Journal(db: db).version(of: stream)
    var isSame = version == history.version
    switch stream {
    case .desk: isSame = try state.desk() == history.deskState() && isSame
    case .report(let id):
      let report = history.reportState(id)
      isSame = try isKept(report, id) && isSame
      try compareRows(stream, report.flatMap { try queueRow($0) }, report.map { SubjectWords($0) })
    case .case(let id):
      let subject = history.caseState(id)
      isSame = try isKept(subject, id) && hoursAreKept(history, id) && isSame
      let cells = history.matrixState()?.known ?? [:]
      count("cell", cells.count)
      isSame = try CellTable(db: db).cells(of: id) == cells && isSame
      if try !isScopeKept(subject?.matrix ?? MatrixSummary(), id) { isSame = false }
      let entry = subject?.queueEntry(under: policy)
      try compareRows(
        stream, entry.map { try QueueRow($0) }, subject.map { SubjectWords($0) },
        clocks: QueueClocks.entries(
          subject?.clocks(under: policy) ?? [], behind: entry?.clock ?? .none))
    }
    if !isSame { findings.append(.stateDiffers(stream)) }
    try compareEvents(stream, history)
  }

  /// Whether what is kept can be read at all, and equals the value.
  private mutating func isKept(_ report: Report?, _ id: ReportID) throws -> Bool {
    if report != nil { count("report_state", 1) }
    let row = try db.row(
      "SELECT sender, filed, has_outbox, document FROM report_state WHERE number = ?",
      [id.number])
    guard let row, let report else { return row == nil && report == nil }
    let columns = ReportColumns(report)
    return columns.sender == row[0] && columns.filed == row[1] && columns.hasOutbox == row[2]
      && kept(Report.self, row[3]) == report
  }

  private mutating func isKept(_ subject: Case?, _ id: CaseID) throws -> Bool {
    if subject != nil { count("case_state", 1) }
    let row = try db.row(
      """
      SELECT code_name, slot, merged, has_outbox, open_problems, document FROM case_state
      WHERE number = ?
      """, [id.number])
    guard let row, let subject else { return row == nil && subject == nil }
    let columns = try CaseColumns(subject)
    return columns.codeName == row[0] && columns.slot == row[1] && columns.merged == row[2]
      && columns.hasOutbox == row[3] && columns.openProblems == row[4]
      && kept(Case.self, row[5]) == subject
  }

  private mutating func isScopeKept(_ matrix: MatrixSummary, _ id: CaseID) throws -> Bool {
    count("case_platform", matrix.platforms.count)
    count("case_language", matrix.languages.count)
    let (platforms, languages) = try ScopeTable(db: db).of(id)
    return platforms == Set(matrix.platforms.map(\.text))
      && languages == Set(matrix.languages.map(\.text))
  }

  private func kept<Value: Decodable>(_ type: Value.Type, _ document: String) -> Value? {
    do {
      return try StoredJSON.value(type, from: document)
    } catch {
      return nil  // A document that cannot be read differs from every value.
    }
  }

  private func queueRow(_ report: Report) throws -> QueueRow? {
    switch report.place {
    case .filed: nil
    case .inbox, .dismissed: try QueueRow(report.queueEntry(under: policy))
    }
  }

  private mutating func compareRows(
    _ stream: StreamID, _ row: QueueRow?, _ words: SubjectWords?,
    clocks: Set<QueueClocks.Entry> = []
  ) throws {
    if row != nil { count("queue", 1) }
    count("queue_clock", clocks.count)
    let isSame =
      try QueueTable(db: db).row(stream.key) == row && QueueClocks(db: db).of(stream.key) == clocks
    if !isSame { findings.append(.queueDiffers(stream)) }
    if words != nil { count("subject_search", 1) }
    if try SearchIndex(db: db).words(of: stream.key) != words.map(SearchIndex.columns) {
      findings.append(.searchDiffers(stream))
    }
  }

  private mutating func compareEvents(_ stream: StreamID, _ history: StreamHistory) throws {
    var words: [Int: String] = [:]
    for recorded in history.live where !recorded.event.wordsToFind.isEmpty {
      words[recorded.sequence] = SearchIndex.words(of: recorded.event)
    }
    count("event_search", words.count)
    if try SearchIndex(db: db).events(of: stream) != words {
      findings.append(.searchDiffers(stream))
    }
    for recorded in history.events {
      if let id = recorded.event.mailSent, try SentMail(db: db).origin(of: id) == nil {
        findings.append(.mailIndexDiffers(stream))
      }
      guard let mail = recorded.event.mailTaken else { continue }
      count("message", 1)
      let expected = MessageColumns(mail, of: recorded)
      switch try MessageTable(db: db).columns(of: mail.digest) {
      case expected: break
      case nil: findings.append(.messageMissing(mail.digest))
      default: findings.append(.mailIndexDiffers(stream))
      }
    }
  }

  private mutating func compareCounts() throws {
    for table in [
      "stream", "report_state", "case_state", "cell", "queue", "queue_clock", "subject_search",
      "event_search", "message",
    ] + HoursRows.tables + ScopeTable.tables {
      let found = try db.number("SELECT count(*) FROM \(table)") ?? 0
      if found > expected[table] ?? 0 { findings.append(.strayRows(table: table)) }
    }
    try compareCounts(
      "queue_count", "closed, band, day, unowned", "closed, band, moment / 86400, owner = ''",
      of: "queue")
    try compareCounts(
      "open_count", "stage, unowned", "stage, owner = ''", of: "queue WHERE closed = 0")
  }

  /// Kept counts are right when every row is counted once, and nothing else is.
  private mutating func compareCounts(
    _ table: String, _ columns: String, _ groups: String, of rows: String
  ) throws {
    let wrong = try db.number(
      """
      SELECT count(*) FROM (
        SELECT \(columns), rows FROM \(table) WHERE rows > 0
        EXCEPT SELECT \(groups), count(*) FROM \(rows) GROUP BY \(groups))
      """)
    let sum = try db.number("SELECT coalesce(sum(rows), 0) FROM \(table)")
    if try wrong != 0 || sum != db.number("SELECT count(*) FROM \(rows)") {
      findings.append(.strayRows(table: table))
    }
  }

  mutating func count(_ table: String, _ rows: Int) {
    expected[table, default: 0] += rows
  }
}
