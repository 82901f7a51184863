internal import ResponseDomain

/// One line of exported hours.
struct HoursRow {
  let entry: LogEntry
  let standing: LoggedEntry.Standing
  let id: String
  let line: PlanLine?
  let spent: Minutes

  /// One for an entry, or one for each line of the plan that it went to: then `-2`, `-3` ... tell
  /// their names apart.
  static func rows(of logged: LoggedEntry, in hours: TestingHours) -> [HoursRow] {
    let entry = logged.entry
    switch entry.work {
    case .engineering(let spent):
      return [
        HoursRow(
          entry: entry, standing: logged.standing, id: entry.id.text, line: nil, spent: spent)
      ]
    case .testing(let shares):
      return shares.enumerated().map { index, share in
        HoursRow(
          entry: entry, standing: logged.standing,
          id: index == 0 ? entry.id.text : "\(entry.id.text)-\(index + 1)",
          line: hours.line(share.line)?.line, spent: share.spent)
      }
    }
  }

  private var cell: HoursCell? {
    switch entry.place {
    case .wholeScope: nil
    case .cell(let cell): cell
    }
  }

  /// In the order of `HoursFile.columns`.
  var fields: [String] {
    [
      id, entry.day.iso, line?.id.description ?? "", line?.kind.rawValue ?? "engineering",
      line?.team.rawValue ?? "", cell?.platform.text ?? "", cell?.language.text ?? "",
      entry.who.text, spent.description, entry.build, entry.note,
    ]
  }

  var json: JSON {
    [
      "id": .text(id), "date": .text(entry.day.iso), "line": JSON(line?.id.description),
      "kind": .text(line?.kind.rawValue ?? "engineering"), "team": JSON(line?.team.rawValue),
      "platform": JSON(cell?.platform.text), "language": JSON(cell?.language.text),
      "who": .text(entry.who.text), "minutes": .number(spent.count),
      "build": .text(entry.build), "note": .text(entry.note), "standing": .text(word),
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
