internal import Grid
internal import ResponseDomain

/// Cells that wait for a person, each cause once.
struct WaitingCells {
  let grid: MatrixGrid

  private struct Group {
    let name: CellStateName
    let cells: [CellID]
    let cause: SafeText
  }

  private var groups: [Group] {
    var groups: [Group] = []
    var told: Set<CellID> = []
    for id in grid.needHuman where !told.contains(id) {
      guard let place = grid.place(of: id) else { continue }
      let state = grid.cells[place].state
      let same = grid.needHuman.filter { other in
        guard let place = grid.place(of: other), let trouble = state.trouble else {
          return other == id
        }
        let state = grid.cells[place].state
        return state.trouble?.isSame(as: trouble) ?? false
      }
      told.formUnion(same)
      groups.append(Group(name: state.name, cells: same, cause: state.reason?.line ?? ""))
    }
    return groups
  }

  /// Two single cells on a line where both have room, then those that share a cause.
  func lines(columns: Int) -> [SafeText] {
    let half = (columns + 1) / 2 + 3
    var lines: [SafeText] = []
    var open: SafeText?
    for group in groups {
      guard group.cells.count == 1, let cell = group.cells.first else {
        lines.append(
          "\(group.name.letterText)  \(Self.names(group.cells)): \(group.cause)")
        continue
      }
      let words: SafeText = "\(group.name.letterText)  \(cell.safe) \(group.cause)"
      if let left = open, words.width <= columns - half {
        lines[lines.count - 1] = "\(left.padded(to: half))\(words)"
        open = nil
      } else {
        lines.append(words)
        open = words.width < half ? words : nil
      }
    }
    return lines
  }

  /// The causes that a cell does not share, each in a few words.
  func others(than id: CellID) -> [SafeText] {
    groups.filter { !$0.cells.contains(id) }.map { group in
      "\(group.name.letterText) \(Self.names(group.cells)) \(group.cause)"
    }
  }

  /// `A and B`, `A, B and 3 more`
  private static func names(_ cells: [CellID]) -> SafeText {
    if cells.count == 2 { return "\(cells[0].safe) and \(cells[1].safe)" }
    let shown = cells.prefix(3).map(\.safe).joined(separator: ", ")
    return cells.count > 3 ? "\(shown) and \(cells.count - 3) more" : shown
  }
}
