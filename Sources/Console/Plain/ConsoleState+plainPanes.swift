internal import Grid
internal import ResponseDomain

extension ConsoleState {
  /// A line for each platform with its cells by state, then the selected cell.
  var plainMatrix: [PlainLine] {
    guard let view = MatrixView(of: self) else {
      return [PlainLine(opening == nil ? "No scope has been accepted yet" : "Reading")]
    }
    let names = MatrixNames(view: view, state: self)
    let rows = (0..<view.rows).map { row -> PlainLine in
      let sum = view.rowSum(row)
      let groups = CellStateName.allCases.compactMap { state -> SafeText? in
        let cells = (0..<view.columns).filter { column in
          view.isShown(row: row, column: column)
            && view.cell(row: row, column: column).state.name == state
        }
        guard !cells.isEmpty else { return nil }
        let codes = cells.map { column -> SafeText in
          let id = view.id(row: row, column: column)
          return view.state.isTransposed ? id.platform.safe : id.language.safe
        }
        return "\(state.words) \(codes.joined(separator: " "))"
      }
      return PlainLine(
        "\(names.row(row)), \(sum.tested) of \(sum.required) tested: \(groups.joined(separator: "; "))"
      )
    }
    let cell = names.lines(of: view.cursor).filter { !$0.isEmpty }
    let state = view.cell(view.cursor)?.state.name.words ?? ""
    return rows + [
      PlainLine(
        cell.joined(separator: "; "),
        fact: "\(view.cursor.safe) \(state) \(view.selected.count)", isSelected: true)
    ]
  }

  /// The figures of the burndown, then the day under the cursor.
  var plainBurndown: [PlainLine] {
    guard let sheet = burndownSheet else {
      return [PlainLine(whyNoBurndown ?? "Reading")]
    }
    let day = burndown.cursor ?? sheet.burndown.today
    return (sheet.words.lines + [sheet.partsLine]).map { PlainLine($0) }
      + sheet.burndown.days.map { other in
        PlainLine(sheet.words.figures(of: other.day), isSelected: other.day == day)
      }
  }

  /// The entries around the cursor, newest first.
  var plainJournal: [PlainLine] {
    guard !journal.entries.isEmpty else { return [PlainLine("Reading the journal")] }
    let first = JournalPane.firstLine(of: journal, rows: PlainFrame.size.rows)
    let shown = journal.entries.dropFirst(first).prefix(PlainFrame.size.rows)
    return shown.map { entry in
      let stream = SafeText(untrusted: entry.event.stream.description, kind: .name)
      let act = JournalPane.act(of: entry, in: setting.zone)
      return PlainLine(
        "\(entry.at.shortWords(in: setting.zone)) \(entry.by.safe) on \(stream): \(act)",
        isSelected: entry.sequence == journal.selected?.sequence)
    }
  }
}
