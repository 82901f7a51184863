/// Where everything stands on a screen of some size (TERMINAL.md, section 10).
package struct Layout: Hashable, Sendable {
  package enum Shape: CaseIterable, Hashable, Sendable {
    /// Below 40x12: one line, the most urgent clock and what is needed.
    case tiny
    /// From 40x12: a list without frames.
    case list
    /// From 80x24, and zoomed at any size above: one pane.
    case single
    /// From 120x30: the pane with the focus and the one it is read with.
    case pair
    /// From 150x40: four panes.
    case quad
  }

  package let size: Size
  package let shape: Shape
  /// The row with time, duty and clocks.
  package let top: Rect
  /// The row with the tabs, or the heading of the list; empty where the panes have titles.
  package let tabs: Rect
  package let body: Rect
  /// The row with what is selected; empty where the panes have frames with notes.
  package let rule: Rect
  package let message: Rect
  package let footer: Rect
  /// The panes that are shown; always the one with the focus, and only that in tiny and list.
  package let panes: PanePlaces

  /// Whether panes stand side by side and need frames to be told apart.
  package var hasFrames: Bool {
    switch shape {
    case .tiny, .list, .single: false
    case .pair, .quad: true
    }
  }
}

/// Lays the screen out: a pure function of its arguments.
///
/// Panes that are not in `available` leave their room to their neighbours. A focus that has no
/// place beside others, such as the tracks, is shown alone.
package func layout(
  size: Size, focus: Pane, zoom: Bool = false, available: Set<Pane> = Set(Pane.allCases)
) -> Layout {
  let size = Size(columns: max(0, size.columns), rows: max(0, size.rows))
  // Most screens have one pane, and every key asks where it stands.
  let beside = zoom ? [] : companions(of: focus, size: size, available: available)
  let count = beside.reduce(0) { $0 + $1.count }
  let shape: Layout.Shape =
    if size.columns < 40 || size.rows < 12 {
      .tiny
    } else if size.columns < 80 || size.rows < 24 {
      .list
    } else if count < 2 {
      .single
    } else if isQuad(size) {
      .quad
    } else {
      .pair
    }

  func row(_ index: Int) -> Rect { Rect(column: 0, row: index, columns: size.columns, rows: 1) }
  let none = Rect(column: 0, row: 0, columns: 0, rows: 0)
  switch shape {
  case .tiny:
    let all = Rect(column: 0, row: 0, columns: size.columns, rows: min(1, size.rows))
    return Layout(
      size: size, shape: shape, top: all, tabs: none, body: none, rule: none, message: none,
      footer: none, panes: [focus: none])
  case .list, .single, .pair:
    let body = Rect(column: 0, row: 2, columns: size.columns, rows: size.rows - 5)
    return Layout(
      size: size, shape: shape, top: row(0), tabs: row(1), body: body, rule: row(size.rows - 3),
      message: row(size.rows - 2), footer: row(size.rows - 1),
      panes: shape == .pair ? split(body, into: beside) : [focus: body])
  case .quad:
    let body = Rect(column: 0, row: 1, columns: size.columns, rows: size.rows - 3)
    return Layout(
      size: size, shape: shape, top: row(0), tabs: none, body: body, rule: none,
      message: row(size.rows - 2), footer: row(size.rows - 1), panes: split(body, into: beside))
  }
}

private func isQuad(_ size: Size) -> Bool { size.columns >= 150 && size.rows >= 40 }

/// The panes that can stand together with one, as columns from the left; none where it is alone.
private func companions(of focus: Pane, size: Size, available: Set<Pane>) -> [[Pane]] {
  guard size.columns >= 120, size.rows >= 30 else { return [] }
  return neighbours(of: focus, size: size)
    .map { $0.filter { $0 == focus || available.contains($0) } }
    .filter { !$0.isEmpty }
}

private func neighbours(of focus: Pane, size: Size) -> [[Pane]] {
  switch focus {
  case .queue, .case:
    return isQuad(size) ? [[.queue, .matrix], [.case, .burndown]] : [[.queue], [.case]]
  case .matrix, .burndown:
    return isQuad(size) ? [[.queue, .matrix], [.case, .burndown]] : [[.matrix], [.burndown]]
  case .tracks, .slots, .journal: return [[focus]]
  }
}

/// Splits a body into columns, and each of these into rows as even as can be.
private func split(_ body: Rect, into columns: [[Pane]]) -> PanePlaces {
  // The left column holds the wide panes: 98 of 160 columns.
  let leftColumns = columns.count < 2 ? body.columns : body.columns * 49 / 80
  var places: PanePlaces = [:]
  for (index, panes) in columns.enumerated() {
    let column = index == 0 ? body.column : body.column + leftColumns
    let width = index == 0 ? leftColumns : body.columns - leftColumns
    var row = body.row
    for (position, pane) in panes.enumerated() {
      let rows = (body.endRow - row + panes.count - position - 1) / (panes.count - position)
      places[pane] = Rect(column: column, row: row, columns: width, rows: rows)
      row += rows
    }
  }
  return places
}
