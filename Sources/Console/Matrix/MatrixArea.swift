internal import ResponseDomain

/// What is marked or selected of a matrix, found once for a frame.
enum MatrixArea: Equatable {
  case none
  case marks(Set<CellID>)
  case block(rows: ClosedRange<Int>, columns: ClosedRange<Int>)

  /// - Parameter id: the cell at that place; it is asked for only where single cells are marked.
  func holds(row: Int, column: Int, id: @autoclosure () -> CellID) -> Bool {
    switch self {
    case .none: false
    case .marks(let marks): marks.contains(id())
    case .block(let rows, let columns): rows.contains(row) && columns.contains(column)
    }
  }
}
