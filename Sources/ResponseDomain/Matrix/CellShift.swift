/// The same change of some cells: what they were and what they are now.
package struct CellShift: Hashable, Codable, Sendable {
  /// In the order of their names, none twice.
  package let cells: [CellID]
  package let before: MatrixCell
  package let after: MatrixCell

  package init(cells: [CellID], before: MatrixCell, after: MatrixCell) {
    self.cells = cells
    self.before = before
    self.after = after
  }

  private enum CodingKeys: String, CodingKey {
    case cells
    case before
    case after
  }
}

extension CellShift {
  private struct Turn: Hashable {
    let before: MatrixCell
    let after: MatrixCell
  }

  /// Single changes put together where they are the same; what changes nothing is left out.
  package static func gathered(
    _ changes: [(id: CellID, before: MatrixCell, after: MatrixCell)]
  ) -> [CellShift] {
    var order: [Turn] = []
    var cells: [Turn: [CellID]] = [:]
    for change in changes where change.before != change.after {
      let turn = Turn(before: change.before, after: change.after)
      if cells[turn, default: []].isEmpty { order.append(turn) }
      cells[turn, default: []].append(change.id)
    }
    return order.map {
      CellShift(cells: cells[$0, default: []].sorted(), before: $0.before, after: $0.after)
    }
  }
}
