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
    rows = matrix.required.map { id in
      let cell = matrix[id]
      let isOut = cell.state.name == .released
      let days = Exposure.days(from: release, to: isOut ? cell.since : now, in: zone)
      return Row(cell: id, days: days, isOut: isOut)
    }
  }

  /// Calendar days from the first part of a release to a moment.
  package static func days(
    from release: Release, to moment: Instant, in zone: ZoneRules
  ) -> Int {
    let first = zone.local(release.at).day
    return max(0, zone.local(moment).day.daysSince1970 - first.daysSince1970)
  }

  /// Cells that nobody can patch yet.
  package var open: [Row] { rows.filter { !$0.isOut } }
}
