internal import GRDB
internal import ResponseDomain

extension QueueTest {
  /// The test as SQL with its values.
  func sql(_ found: FoundTerms) -> (text: String, values: [any DatabaseValueConvertible]) {
    let parts = clauses.map { $0.sql(found) }
    let text = parts.isEmpty ? "0" : parts.map(\.text).joined(separator: " OR ")
    return ("\(isNegated ? "NOT " : "")(\(text))", parts.flatMap(\.values))
  }
}

extension QueueTest.Clause {
  func sql(_ found: FoundTerms) -> (text: String, values: [any DatabaseValueConvertible]) {
    switch self {
    case .isOpen: ("closed = 0", [])
    case .isClosed: ("closed = 1", [])
    case .isReport: ("id & 1 = 0", [])
    case .isCase: ("id & 1 = 1", [])
    case .stage(let stage): ("stage = ?", [stage.rawValue])
    case .severity(let severity): ("severity = ?", [severity.map(QueueRow.rank) ?? 4])
    case .owner(let owner): ("owner = ?", [QueueRow.login(owner)])
    case .finder(let part): Self.finder(part)
    case .due(nil, let range): Self.runs("band = 0", QueueClocks.isDeadline, in: range)
    case .due(let kind?, let range):
      Self.runs(
        "band = 0 AND clock = \(QueueRow.number(of: kind))",
        "kind = \(QueueRow.number(of: kind))", in: range)
    // A clock behind it is not late before it.
    case .isLate(let now): ("band = 0 AND until <= ?", [now.seconds])
    case .waits(let range): Self.runs("band = 1", "kind = \(QueueClocks.wait)", in: range)
    case .hasNoClock: ("band = 2", [])
    case .received(let range): (Self.within("received_at"), Self.bounds(range))
    case .rides(let day): (Self.rides("slot ->> '$.day' = ?"), [day.iso])
    case .ridesOutside(let weekday, let hour, let minute):
      (
        Self.rides(
          """
          (strftime('%w', slot ->> '$.day') <> ? OR slot ->> '$.hour' <> ?
            OR slot ->> '$.minute' <> ?)
          """), [Self.daysAfterSunday(weekday), hour, minute]
      )
    case .hasCell(let platforms, let languages, let states):
      CellCondition(platforms: platforms, languages: languages, states: states).sql
    case .hasStaleCell:
      (Self.isCase("json_extract(document, '$.matrix.tally.stale') > 0"), [])
    case .ridesOnNone: ("NOT (\(Self.rides("1")))", [])
    case .term(let term): found.condition(of: term) ?? ("1", [])
    case .isOne(let subjects):
      // One value however many there are: the number of `?` has a limit.
      (
        "id IN (SELECT value FROM json_each(?))",
        ["[" + subjects.map { "\($0.stream.key)" }.sorted().joined(separator: ",") + "]"]
      )
    case .always: ("1", [])
    case .never: ("0", [])
    }
  }

  /// Looked for in the index of finders alone, which is much smaller than the rows.
  private static func finder(
    _ part: String
  ) -> (text: String, values: [any DatabaseValueConvertible]) {
    // SQLite takes patterns of 50,000 bytes, and no finder is as long.
    guard part.utf8.count <= 20_000 else { return ("0", []) }
    var pattern = String.UnicodeScalarView("%".unicodeScalars)
    for scalar in part.unicodeScalars {
      if scalar == "%" || scalar == "_" || scalar == "\\" { pattern.append("\\") }
      pattern.append(scalar)
    }
    pattern.append("%")
    return (#"+id IN (SELECT id FROM queue WHERE finder LIKE ? ESCAPE '\')"#, [String(pattern)])
  }

  /// As SQLite's `strftime` writes it: Sunday is 0. The list of the domain begins with Monday.
  private static func daysAfterSunday(_ weekday: Weekday) -> String {
    String(((Weekday.allCases.firstIndex(of: weekday) ?? 0) + 1) % 7)
  }

  /// The clock that the row tells, or one behind it.
  private static func runs(
    _ shown: String, _ behind: String, in range: Range<Instant>
  ) -> (text: String, values: [any DatabaseValueConvertible]) {
    (
      """
      ((\(shown) AND \(within("moment")))
        OR +id IN (SELECT id FROM queue_clock WHERE \(behind) AND \(within("moment"))))
      """, bounds(range) + bounds(range)
    )
  }

  private static func within(_ column: String) -> String {
    "\(column) >= ? AND \(column) < ?"
  }

  private static func bounds(_ range: Range<Instant>) -> [any DatabaseValueConvertible] {
    [range.lowerBound.seconds, range.upperBound.seconds]
  }

  /// The first condition is the one of the index that holds such cases alone.
  private static func rides(_ condition: String) -> String {
    isCase("slot IS NOT NULL AND \(condition)")
  }

  /// One of the cases that a condition holds for, found once; the plus keeps the order of the list,
  /// which its rows are read in.
  private static func isCase(_ condition: String) -> String {
    "+id IN (SELECT 2 * number + 1 FROM case_state WHERE \(condition))"
  }
}
