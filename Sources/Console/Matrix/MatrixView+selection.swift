internal import ResponseDomain

/// What an act would change.
extension MatrixView {
  /// Marked cells go before the selection; what does not apply is passed over unless the cursor
  /// alone is on it, and what the filter hides is not touched.
  var selected: [CellID] {
    let marks = shownMarks
    if !marks.isEmpty { return marks }
    let here = place(of: cursor)
    switch state.selection {
    case .cell: return [cursor]
    case .rows(let from):
      return block(rows: span(here.row, place(of: from).row), columns: 0...max(0, columns - 1))
    case .columns(let from):
      return block(rows: 0...max(0, rows - 1), columns: span(here.column, place(of: from).column))
    case .range(let from):
      let there = place(of: from)
      return block(rows: span(here.row, there.row), columns: span(here.column, there.column))
    }
  }

  /// The marked cells that the filter shows, as one reads the screen.
  var shownMarks: [CellID] {
    guard !state.marks.isEmpty else { return [] }
    return state.marks.filter(isShown).map { (id: $0, place: place(of: $0)) }
      .sorted { ($0.place.row, $0.place.column) < ($1.place.row, $1.place.column) }.map(\.id)
  }

  /// Which places of the screen are marked or selected, beside the cursor itself.
  var area: MatrixArea {
    guard state.marks.isEmpty else { return .marks(state.marks) }
    let here = place(of: cursor)
    let all = 0...Int.max
    switch state.selection {
    case .cell: return .none
    case .rows(let from): return .block(rows: span(here.row, place(of: from).row), columns: all)
    case .columns(let from):
      return .block(rows: all, columns: span(here.column, place(of: from).column))
    case .range(let from):
      let there = place(of: from)
      return .block(rows: span(here.row, there.row), columns: span(here.column, there.column))
    }
  }

  private func span(_ one: Int, _ other: Int) -> ClosedRange<Int> {
    min(one, other)...max(one, other)
  }

  private func block(rows: ClosedRange<Int>, columns: ClosedRange<Int>) -> [CellID] {
    rows.flatMap { row in
      columns.compactMap { column -> CellID? in
        guard isShown(row: row, column: column),
          cell(row: row, column: column).state.name != .notApplicable
        else { return nil }
        return id(row: row, column: column)
      }
    }
  }
}
