/// What holds cells up: one trouble, the cells that suffer from it, and the hours left on them.
package struct CellHold: Hashable, Sendable {
  package let state: CellStateName
  package let trouble: Trouble
  /// Row by row; never empty.
  package let cells: [CellID]
  package let left: Minutes
  /// When the first of the cells came to stand.
  package let since: Instant
}

extension Matrix {
  /// What holds cells up: what holds most of them first, failures before what is blocked, and then
  /// what has stood longest.
  package func holds(_ hours: [HoursCell: CellHours]) -> [CellHold] {
    var holds: [CellHold] = []
    var seen: Set<CellID> = []
    for id in needHuman where !seen.contains(id) {
      let state = self[id].state
      guard let trouble = state.trouble else { continue }
      let others = Set(sharing(with: id).filter { self[$0].state.name == state.name })
      let cells = ids.filter { $0 == id || others.contains($0) }
      seen.formUnion(cells)
      holds.append(
        CellHold(
          state: state.name, trouble: trouble, cells: cells,
          left: cells.compactMap {
            hours[HoursCell(platform: $0.platform, language: $0.language)]?.left
          }.sum,
          since: cells.map { self[$0].since }.min() ?? self[id].since))
    }
    func rank(_ hold: CellHold) -> (Int, Int, Instant) {
      (-hold.cells.count, hold.state == .failed ? 0 : 1, hold.since)
    }
    return holds.sorted { rank($0) < rank($1) }
  }
}
