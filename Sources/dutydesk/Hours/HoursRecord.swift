internal import ResponseDomain

/// One line of a file of hours, by the names of its columns.
struct HoursRecord {
  private let fields: [String: String]
  private let line: Int

  init(_ fields: [String: String], line: Int) {
    self.fields = fields
    self.line = line
  }

  func draft() throws(HoursFile.Mistake) -> LogDraft {
    guard let day = CalendarDay(iso: text("date")) else {
      throw mistake("\"\(text("date"))\" is no day such as 2003-07-08")
    }
    guard let who = Words(text("who")) else { throw mistake("who worked is missing") }
    guard let spent = Minutes(written: text("hours")) else {
      throw mistake("\"\(text("hours"))\" is no amount of hours such as 6h30 or 6.5")
    }
    let platform = try named("platform", PlatformID.init)
    let language = try named("language", LanguageID.init)
    var place = LogEntry.Place.wholeScope
    if let language {
      guard let platform else { throw mistake("a language goes with its platform") }
      place = .cell(at: HoursCell(platform: platform, language: language))
    }
    return LogDraft(
      id: try named("id", EntryID.init), day: day, target: try target(platform), who: who,
      spent: spent, build: text("build"), place: place, note: text("note"))
  }

  private func target(_ platform: PlatformID?) throws(HoursFile.Mistake) -> LogDraft.Target {
    if text("line").contains("=") { return .shares(try shares()) }
    if !text("line").isEmpty {
      guard let line = PlanLineID(parsing: text("line")) else {
        throw mistake("\"\(text("line"))\" is no line such as L3")
      }
      return .line(line)
    }
    if text("kind") == "engineering" { return .engineering }
    guard let kind = TestKind(named: text("kind")) else {
      throw mistake("\"\(text("kind"))\" is no kind of test")
    }
    let team = try named("team") { TestTeam(rawValue: $0) }
    return .kind(kind, team: team, platform: platform)
  }

  /// `L1=2h L5=4h30`
  private func shares() throws(HoursFile.Mistake) -> [LogEntry.Share] {
    var shares: [LogEntry.Share] = []
    for part in text("line").split(separator: " ") {
      let sides = part.split(separator: "=", omittingEmptySubsequences: false).map(String.init)
      guard sides.count == 2, let line = PlanLineID(parsing: sides[0]),
        let spent = Minutes(written: sides[1])
      else { throw mistake("\"\(part)\" is no share such as L3=2h30") }
      shares.append(LogEntry.Share(line: line, spent: spent))
    }
    return shares
  }

  private func text(_ column: String) -> String { fields[column] ?? "" }

  /// Nil where the field is empty.
  private func named<Value>(
    _ column: String, _ read: (String) -> Value?
  ) throws(HoursFile.Mistake) -> Value? {
    let text = text(column)
    guard !text.isEmpty else { return nil }
    guard let value = read(text) else { throw mistake("\"\(text)\" is no \(column)") }
    return value
  }

  private func mistake(_ what: String) -> HoursFile.Mistake {
    HoursFile.Mistake(line: line, what: what)
  }
}
