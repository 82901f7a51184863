internal import ResponseDomain

/// Sums over what is shown; without a filter they are known already.
extension MatrixView {
  var sum: MatrixSum {
    guard !state.filter.isEverything else { return grid.all }
    return sum((0..<rows).flatMap { row in (0..<columns).map { (row, $0) } })
  }

  func rowSum(_ row: Int) -> MatrixSum {
    if state.filter.isEverything { return state.isTransposed ? grid.columns[row] : grid.rows[row] }
    return sum((0..<columns).map { (row, $0) })
  }

  func columnSum(_ column: Int) -> MatrixSum {
    if state.filter.isEverything {
      return state.isTransposed ? grid.rows[column] : grid.columns[column]
    }
    return sum((0..<rows).map { ($0, column) })
  }

  private func sum(_ places: [(Int, Int)]) -> MatrixSum {
    var sum = MatrixSum()
    for (row, column) in places where isShown(row: row, column: column) {
      sum.add(cell(row: row, column: column), minutes(row: row, column: column) ?? 0)
    }
    return sum
  }

  /// The newest build of a row, such as `3`; nil where no cell has one.
  func build(row: Int) -> BuildName? {
    var newest: BuildName?
    for column in 0..<columns {
      guard let name = cell(row: row, column: column).build?.name, name != newest else { continue }
      if newest.map({ $0.isOlder(than: name) }) ?? true { newest = name }
    }
    return newest
  }

  /// Other cells that suffer from the same trouble.
  func sharing(with id: CellID) -> [CellID] {
    guard let trouble = cell(id)?.state.trouble else { return [] }
    return grid.needHuman.filter { other in
      other != id && (cell(other)?.state.trouble?.isSame(as: trouble) ?? false)
    }
  }
}
