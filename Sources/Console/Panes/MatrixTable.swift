internal import Grid
internal import ResponseDomain

/// The table behind the matrix, one cell a line, for screen readers and copying.
struct MatrixTable {
  let view: MatrixView
  let state: ConsoleState

  private enum Column: Hashable, Sendable {
    case platform, language, state, build, since, owner, left, exposed, why
  }

  /// Lines of cells that have room in a pane.
  static func rows(in rect: Rect) -> Int { max(1, rect.rows - 2) }

  func draw(on frame: inout Frame, in rect: Rect) {
    let names = MatrixNames(view: view, state: state)
    let exposure = names.exposure
    let isExposed = exposure?.rows.contains { $0.days > 0 || !$0.isOut } ?? false
    var specs: [ColumnPlan<Column>.Column] = [
      .init(.platform, width: 11), .init(.language, width: 4), .init(.state, width: 16),
      .init(.build, width: 8, leaves: 2), .init(.since, width: 7, leaves: 1),
      .init(.owner, width: 7, leaves: 3), .init(.left, width: 5, leaves: 4),
    ]
    if isExposed { specs.append(.init(.exposed, width: 8)) }
    let plan = ColumnPlan<Column>(specs + [.init(.why, width: 0)], flexible: .why)
    let places = plan.places(in: max(0, rect.columns - 2))
    let sum = view.sum
    frame.put(
      "\(view.id.safe) matrix, \(sum.cells) cells: \(sum.tested) of \(sum.required) tested, \(sum.needHuman) need a human",
      at: Point(column: rect.column + 1, row: rect.row), columns: rect.columns - 1, role: .title)
    for place in places {
      frame.put(
        title(of: place.id), at: Point(column: rect.column + 1 + place.column, row: rect.row + 1),
        columns: place.width, role: .title, alignment: alignment(of: place.id))
    }
    let cursor = view.place(of: view.cursor)
    let order = view.tableOrder
    let area = view.area
    let at = order.firstIndex { $0.row == cursor.row && $0.column == cursor.column } ?? 0
    let shown = Self.rows(in: rect)
    let first = max(0, min(at - shown / 2, order.count - shown))
    for (line, cell) in order.dropFirst(first).prefix(shown).enumerated() {
      let row = Rect(column: rect.column, row: rect.row + 2 + line, columns: rect.columns, rows: 1)
      let id = view.id(row: cell.row, column: cell.column)
      let days = isExposed ? exposure?.rows.first { $0.cell == id }?.days : nil
      for place in places {
        let words = words(place.id, cell, id, days)
        let role =
          place.id == .state ? view.cell(row: cell.row, column: cell.column).state.name.role : .text
        frame.put(
          words, at: Point(column: row.column + 1 + place.column, row: row.row),
          columns: place.width, role: role, alignment: alignment(of: place.id))
      }
      if area.holds(row: cell.row, column: cell.column, id: id) {
        frame.overlay(row, .rowMarked)
      }
      guard first + line == at else { continue }
      frame.put(">", at: row.origin, columns: 1, role: .text)
      frame.overlay(row, .rowCursor)
      frame.cursor = row.origin
    }
  }

  /// The whole table as text, one line a cell.
  var lines: [SafeText] {
    let columns: [Column] = [.platform, .language, .state, .build, .since, .owner, .left, .why]
    let heads = columns.map { title(of: $0) }
    let rows = view.tableOrder.map { place in
      let id = view.id(row: place.row, column: place.column)
      return columns.map { words($0, place, id, nil) }
    }
    let widths = columns.indices.map { index in
      ([heads] + rows).map { $0[index].width }.max() ?? 0
    }
    return ([heads] + rows).map { cells in
      zip(cells, widths).map { $0.padded(to: $1) }.joined(separator: "  ")
    }
  }

  private func title(of column: Column) -> SafeText {
    switch column {
    case .platform: "PLATFORM"
    case .language: "LANG"
    case .state: "STATE"
    case .build: "BUILD"
    case .since: "FOR"
    case .owner: "OWNER"
    case .left: "LEFT"
    case .exposed: "EXPOSED"
    case .why: "WHY"
    }
  }

  private func alignment(of column: Column) -> SafeText.Alignment {
    switch column {
    case .platform, .language, .state, .build, .owner, .why: .left
    case .since, .left, .exposed: .right
    }
  }

  private func words(
    _ column: Column, _ place: (row: Int, column: Int), _ id: CellID, _ days: Int?
  ) -> SafeText {
    let cell = view.cell(row: place.row, column: place.column)
    switch column {
    case .platform: return id.platform.safe
    case .language: return id.language.safe
    case .state: return "\(cell.state.name.letterText) \(cell.state.name.words)"
    case .build: return cell.build.map { SafeText(untrusted: $0.name.text, kind: .name) } ?? "-"
    case .since: return SafeText(untrusted: (state.now - cell.since).words, kind: .line)
    case .owner:
      if case .person(let login) = cell.owner { return login.safe }
      return "-"
    case .left:
      let minutes = view.minutes(row: place.row, column: place.column)
      return minutes.map { "\(Minutes($0).roundedHours) h" } ?? "-"
    case .exposed: return days.map { "\($0) d" } ?? "-"
    case .why:
      if let reason = cell.state.reason { return reason.line }
      if case .words(let words) = cell.evidence { return words.line }
      return cell.isStale ? "STALE: tested on an older build" : ""
    }
  }
}
