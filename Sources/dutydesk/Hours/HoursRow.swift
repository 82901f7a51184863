internal import ResponseDomain

/// One entry of the log as it is exported; taken in again it is the same entry.
struct HoursRow {
  private let entry: LogEntry
  private let standing: LoggedEntry.Standing
  /// The lines of the plan that it went to; none for work on the patch itself.
  private let lines: [PlanLine]

  init(of logged: LoggedEntry, in hours: TestingHours) {
    entry = logged.entry
    standing = logged.standing
    lines = entry.shares.compactMap { hours.line($0.line)?.line }
  }

  private var cell: HoursCell? {
    switch entry.place {
    case .wholeScope: nil
    case .cell(let cell): cell
    }
  }

  /// `L3`, or what went to each of several: `L1=2h L5=4h30`.
  private var line: String {
    let shares = entry.shares
    guard shares.count > 1 else { return shares.first?.line.description ?? "" }
    return shares.map { "\($0.line)=\($0.spent)" }.joined(separator: " ")
  }

  private var kind: String {
    lines.first?.kind.rawValue ?? (entry.work.isTesting ? "" : "engineering")
  }

  /// The team of the lines, when they have one.
  private var team: TestTeam? {
    let teams = Set(lines.map(\.team))
    return teams.count == 1 ? teams.first : nil
  }

  /// In the order of `HoursFile.columns`.
  var fields: [String] {
    [
      entry.id.text, entry.day.iso, line, kind, team?.rawValue ?? "", cell?.platform.text ?? "",
      cell?.language.text ?? "", entry.who.text, entry.spent.description, entry.build, entry.note,
    ]
  }

  var json: JSON {
    [
      "id": .text(entry.id.text), "date": .text(entry.day.iso), "kind": .text(kind),
      "team": JSON(team?.rawValue), "platform": JSON(cell?.platform.text),
      "language": JSON(cell?.language.text), "who": .text(entry.who.text),
      "minutes": .number(entry.spent.count), "build": .text(entry.build),
      "note": .text(entry.note), "standing": .text(word),
      "shares": .list(of: entry.shares) {
        ["line": .text($0.line.description), "minutes": .number($0.spent.count)]
      },
    ]
  }

  private var word: String {
    switch standing {
    case .counts: "counts"
    case .corrected: "corrected"
    case .counter: "counter-entry"
    }
  }
}
