internal import GRDB
internal import ResponseDomain

/// Carries what was just recorded into the current state, row by row.
struct Projection {
  let db: Database
  let policy: Policy
  /// What the events were decided on, so that none of it is read a second time; nil for events that
  /// nobody decided.
  private let seen: DeskView?

  private var state: CurrentState { CurrentState(db: db) }

  init(db: Database, policy: Policy, seen: DeskView? = nil) {
    self.db = db
    self.policy = policy
    self.seen = seen
  }

  /// Applies the events of one act; each stream's rows are written once.
  func apply(_ events: [RecordedEvent]) throws {
    var order: [StreamID] = []
    var byStream: [StreamID: [RecordedEvent]] = [:]
    for recorded in events {
      let stream = recorded.event.stream
      if byStream[stream] == nil { order.append(stream) }
      byStream[stream, default: []].append(recorded)
    }
    for stream in order {
      let news = byStream[stream] ?? []
      if news.contains(where: \.event.isUndoing) {
        try turn(stream, by: news)
      } else {
        try advance(stream, by: news)
      }
    }
    if events.contains(where: \.event.changesPolicy) { try refreshQueue() }
  }

  /// Makes the rows of a stream anew from its whole history.
  func project(_ stream: StreamID, _ history: StreamHistory) throws {
    switch stream {
    case .desk: try state.put(history.deskState())
    case .report(let id): try put(id, history.reportState(id))
    case .case(let id):
      try put(id, history.caseState(id))
      try CellTable(db: db).replace(id, with: history.matrixState()?.known ?? [:])
      try ScopeTable(db: db).replace(id, with: history.caseState(id)?.matrix ?? MatrixSummary())
      try HoursRows(db: db, id: id).project(history)
    }
    try index(stream, history)
  }

  /// Takes the rows of a stream to where an undoing leads.
  private func turn(_ stream: StreamID, by news: [RecordedEvent]) throws {
    switch stream {
    case .desk, .report: try project(stream, Journal(db: db).history(of: stream))
    case .case(let id):
      // Of hours there may be tens of thousands of acts: only those that turn are touched.
      let hours = HoursRows(db: db, id: id)
      try hours.turn(by: news)
      let thread = try Journal(db: db).thread(of: stream)
      let totals = HoursTotals(of: try hours.hours())
      try put(id, thread.caseState(id)?.with(totals))
      try CellTable(db: db).replace(id, with: thread.matrixState()?.known ?? [:])
      try index(stream, thread)
    }
  }

  private func index(_ stream: StreamID, _ history: StreamHistory) throws {
    let index = SearchIndex(db: db)
    try index.forgetEvents(of: stream)
    try index.add(history.live)
    try SentMail(db: db).add(history.events)
  }

  private func advance(_ stream: StreamID, by news: [RecordedEvent]) throws {
    switch stream {
    case .desk:
      var desk = try state.desk()
      for recorded in news {
        guard case .desk(let event) = recorded.event else { continue }
        if case .made(let made) = event {
          desk = Desk(made: made)
        } else {
          desk?.apply(event, at: recorded.at, by: recorded.by)
        }
      }
      try state.put(desk)
    case .report(let id):
      var report = try seen?.reports[id] ?? state.report(id)
      let before = report
      for recorded in news {
        guard case .report(_, let event) = recorded.event else { continue }
        if case .received(let received) = event {
          report = Report(id: id, received: received)
        } else {
          report?.apply(event)
        }
      }
      if report == nil || report != before { try put(id, report) }
    case .case(let id):
      var subject = try seen?.cases[id] ?? state.case(id)
      let before = subject
      for recorded in news {
        guard case .case(_, let event) = recorded.event else { continue }
        if case .opened(let opened) = event {
          subject = Case(id: id, opened: opened)
        } else {
          subject?.apply(event)
        }
        if let summary = subject?.matrix {
          try CellTable(db: db).advance(id, by: event, summary)
        }
      }
      // A note, say, is in the journal alone.
      if subject == nil || subject != before { try put(id, subject) }
      if let matrix = subject?.matrix, !matrix.hasSameScope(as: before?.matrix ?? MatrixSummary()) {
        try ScopeTable(db: db).replace(id, with: matrix)
      }
      try HoursRows(db: db, id: id).advance(by: news)
    }
    try SearchIndex(db: db).add(news)
    try SentMail(db: db).add(news)
  }

  private func put(_ id: ReportID, _ report: Report?) throws {
    let key = StreamID.report(id).key
    guard let report else {
      try state.remove(id)
      try QueueTable(db: db).remove(key)
      return try SearchIndex(db: db).forgetSubject(key)
    }
    try state.put(report)
    try putQueueRow(of: report)
    try SearchIndex(db: db).put(SubjectWords(report))
  }

  private func put(_ id: CaseID, _ subject: Case?) throws {
    let key = StreamID.case(id).key
    guard let subject else {
      try state.remove(id)
      try QueueTable(db: db).remove(key)
      return try SearchIndex(db: db).forgetSubject(key)
    }
    try state.put(subject)
    try putQueueRow(of: subject)
    try SearchIndex(db: db).put(SubjectWords(subject))
  }

  /// A filed report is told by the row of its case.
  private func putQueueRow(of report: Report) throws {
    if case .filed = report.place {
      try QueueTable(db: db).remove(StreamID.report(report.id).key)
    } else {
      try QueueTable(db: db).put(try QueueRow(report.queueEntry(under: policy)))
    }
  }

  private func putQueueRow(of subject: Case) throws {
    let entry = subject.queueEntry(under: policy)
    try QueueTable(db: db).put(try QueueRow(entry))
    try QueueClocks(db: db).replace(
      entry.subject.stream.key,
      with: QueueClocks.entries(subject.clocks(under: policy), behind: entry.clock))
  }

  /// A new policy moves the clocks of everything that is open; what has ended has none.
  private func refreshQueue() throws {
    for row in try db.rows("SELECT id FROM queue WHERE closed = 0") {
      switch StreamID(key: row[0]) {
      case .report(let id): if let report = try state.report(id) { try putQueueRow(of: report) }
      case .case(let id):
        guard let subject = try state.case(id) else { continue }
        try putQueueRow(of: subject)
      case .desk, nil: continue
      }
    }
  }
}
