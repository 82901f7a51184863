internal import ResponseDomain

/// How some cells stand together: a row, a column, or all.
struct MatrixSum: Hashable, Sendable {
  private(set) var cells = 0
  private(set) var required = 0
  private(set) var tested = 0
  private(set) var staged = 0
  private(set) var needHuman = 0
  /// Minutes of testing that are left.
  private(set) var minutes = 0

  mutating func add(_ cell: MatrixCell, _ minutes: Int) {
    let name = cell.state.name
    cells += 1
    if name.isRequired { required += 1 }
    if name.isTested { tested += 1 }
    if name.isStaged { staged += 1 }
    if name.needsHuman { needHuman += 1 }
    self.minutes += minutes
  }

  /// As `CellTally.percent`: 100 only when nothing is left, nil without any required cell.
  var percent: Int? {
    guard required > 0 else { return nil }
    let rounded = (tested * 200 + required) / (2 * required)
    return tested < required ? min(99, rounded) : rounded
  }
}
