internal import GRDB
internal import ResponseDomain

/// One row of the queue as it is stored: what it tells, and where it stands in the order.
struct QueueRow: Hashable {
  let id: Int
  let closed: Int
  /// 0 with a deadline, 1 waiting on a finder, 2 without a clock.
  let band: Int
  /// The deadline, or since when somebody waits, in seconds since 1970.
  let moment: Int64
  /// The kind of deadline, by its place among them.
  let clock: Int
  /// When a deadline is late; 0 without one.
  let until: Int64
  /// 0 for critical to 3 for low, 4 without a rating.
  let severity: Int
  let since: Int64
  let stage: String
  let owner: String
  let title: String
  let finder: String
  let unread: Int
  let receivedAt: Int64
  let codeName: String
  /// `Outlook.text`
  let outlook: String
  let tested: Int?
  /// What a forecast is made of, as JSON; empty for a row without a slot.
  let hours: String

  init(_ entry: QueueEntry) throws {
    id = entry.subject.stream.key
    closed = entry.isOpen ? 0 : 1
    switch entry.clock {
    case .due(let kind, let at, let until, let since):
      band = 0
      moment = at.seconds
      self.until = until.seconds
      clock = QueueRow.number(of: kind)
      self.since = since.seconds
    case .asked(let since):
      band = 1
      moment = since.seconds
      until = 0
      clock = 0
      self.since = since.seconds
    case .none:
      band = 2
      moment = 0
      until = 0
      clock = 0
      since = 0
    }
    severity = entry.severity.map(QueueRow.rank) ?? 4
    stage = entry.stage?.rawValue ?? ""
    owner = QueueRow.login(entry.owner)
    title = entry.title.column
    finder = entry.finder.column
    unread = entry.unread
    receivedAt = entry.receivedAt.seconds
    codeName = entry.codeName?.text ?? ""
    outlook = entry.outlook.text
    tested = entry.tested
    hours = try entry.testing.map { try StoredJSON.text($0) } ?? ""
  }

  private static let worstFirst: [Severity] = Severity.allCases.reversed()

  static func rank(_ severity: Severity) -> Int { worstFirst.firstIndex(of: severity) ?? 4 }

  static func number(of kind: Clock.DeadlineKind) -> Int {
    Clock.DeadlineKind.allCases.firstIndex(of: kind) ?? 0
  }

  /// Empty for nobody.
  static func login(_ owner: Owner) -> String {
    switch owner {
    case .nobody: ""
    case .person(let login): login.text
    }
  }
}

extension QueueRow {
  static let columns = """
    id, closed, band, moment, clock, severity, since, stage, owner, title, finder, unread,
    received_at, code_name, outlook, tested, hours, until
    """

  init(_ row: Row) {
    id = row[0]
    closed = row[1]
    band = row[2]
    moment = row[3]
    clock = row[4]
    severity = row[5]
    since = row[6]
    stage = row[7]
    owner = row[8]
    title = row[9]
    finder = row[10]
    unread = row[11]
    receivedAt = row[12]
    codeName = row[13]
    outlook = row[14]
    tested = row[15]
    hours = row[16]
    until = row[17]
  }

  var arguments: StatementArguments {
    [
      id, closed, band, moment, clock, severity, since, stage, owner, title, finder, unread,
      receivedAt, codeName, outlook, tested, hours, until,
    ]
  }

  /// What the row tells.
  ///
  /// Throws `StoreFault.damaged` for a row that nothing of ours has written.
  func entry() throws -> QueueEntry {
    guard let subject = QueueSubject(key: id) else {
      throw StoreFault.damaged("row \(id) of the queue is about nothing")
    }
    let kinds = Clock.DeadlineKind.allCases
    let told: Clock =
      switch band {
      case 0 where kinds.indices.contains(clock):
        .due(
          kinds[clock], at: Instant(seconds: moment), until: Instant(seconds: until),
          since: Instant(seconds: since))
      case 1: .asked(since: Instant(seconds: since))
      default: .none
      }
    return QueueEntry(
      subject: subject, isOpen: closed == 0,
      severity: QueueRow.worstFirst.indices.contains(severity)
        ? QueueRow.worstFirst[severity] : nil,
      stage: StageName(rawValue: stage), clock: told,
      owner: PersonID(owner).map { .person(login: $0) } ?? .nobody, title: title,
      finder: finder, unread: unread, receivedAt: Instant(seconds: receivedAt),
      codeName: CodeName(codeName), outlook: Outlook(text: outlook), tested: tested,
      testing: hours.isEmpty ? nil : try StoredJSON.value(SlotTesting.self, from: hours))
  }

  /// The group that the row is counted in, as `QueueReader.counts` does it for many.
  func urgency(at now: Instant) -> Urgency {
    QueueRow.urgency(at: now, band: band, moment: moment, until: until)
  }

  static func urgency(at now: Instant, band: Int, moment: Int64, until: Int64) -> Urgency {
    guard band == 0 else { return .later }
    let left = moment - now.seconds
    if left <= 0 { return until > moment && until > now.seconds ? .within4Hours : .late }
    if left <= TimeSpan.hours(4).seconds { return .within4Hours }
    return left <= TimeSpan.hours(24).seconds ? .within24Hours : .later
  }
}
