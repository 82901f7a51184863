/// How long the cells of a staged release lay, or lie, open to everybody.
package struct Exposure: Hashable, Sendable {
  package struct Row: Hashable, Sendable {
    package let cell: CellID
    /// Calendar days from the first part of the release to this cell's, or to now.
    package let days: Int
    package let isOut: Bool
  }

  /// Every required cell, in the order of the matrix.
  package let rows: [Row]

  /// - Parameter zone: the days are counted by its calendar.
  package init(of matrix: Matrix, since release: Release, at now: Instant, in zone: ZoneRules) {
    let first = zone.local(release.at).day
    rows = matrix.required.map { id in
      let cell = matrix[id]
      let isOut = cell.state.name == .released
      let last = zone.local(isOut ? cell.since : now).day
      return Row(
        cell: id, days: max(0, last.daysSince1970 - first.daysSince1970), isOut: isOut)
    }
  }

  /// Cells that nobody can patch yet.
  package var open: [Row] { rows.filter { !$0.isOut } }
}
