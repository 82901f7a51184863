/// The hours of one cell of the matrix: a part of each line that tests it.
package struct CellHours: Hashable, Sendable {
  package let cell: HoursCell
  package internal(set) var planned: Minutes
  package internal(set) var logged: Minutes
  package internal(set) var left: Minutes

  package init(cell: HoursCell, planned: Minutes, logged: Minutes, left: Minutes) {
    self.cell = cell
    self.planned = planned
    self.logged = logged
    self.left = left
  }
}

extension PlannedLine {
  /// The line's hours over the required cells of its scope.
  ///
  /// Planned hours are spread evenly; logged work that names a cell counts there, and the rest is
  /// spread evenly; what is left goes by what each cell still has to come. All sums are exact.
  /// A line none of whose cells is required any more counts on the cells of its scope.
  package func shares(over required: [HoursCell]) -> [CellHours] {
    // Sets, as a line is held against every cell of the matrix.
    let (platforms, languages) = (Set(line.scope.platforms), Set(line.scope.languages))
    var within = required.filter {
      platforms.contains($0.platform) && languages.contains($0.language)
    }
    if within.isEmpty {
      within = line.scope.platforms.flatMap { platform in
        line.scope.languages.map { HoursCell(platform: platform, language: $0) }
      }
    }
    let inside = Set(within)
    let outside = cells.keys.filter { !inside.contains($0) }.sorted()
    let plannedShares = Spread.evenly(planned, over: within.count)
    let named = cells.values.sum
    let rest = Spread.evenly(logged - named, over: within.count)
    var shares = zip(within, zip(plannedShares, rest)).map { cell, parts in
      CellHours(
        cell: cell, planned: parts.0, logged: parts.1 + (cells[cell] ?? .zero), left: .zero)
    }
    shares += outside.map {
      CellHours(cell: $0, planned: .zero, logged: cells[$0] ?? .zero, left: .zero)
    }
    let weights = shares.map { max(0, ($0.planned - $0.logged).count) }
    for (index, left) in Spread.shares(of: left, by: weights).enumerated() {
      shares[index].left = left
    }
    return shares
  }
}

extension TestingHours {
  /// The hours of every cell that a line tests.
  package func cells(over required: [HoursCell]) -> [HoursCell: CellHours] {
    lines.reduce(into: [:]) { sums, line in
      for share in line.shares(over: required) {
        var sum =
          sums[share.cell]
          ?? CellHours(cell: share.cell, planned: .zero, logged: .zero, left: .zero)
        sum.planned += share.planned
        sum.logged += share.logged
        sum.left += share.left
        sums[share.cell] = sum
      }
    }
  }
}
