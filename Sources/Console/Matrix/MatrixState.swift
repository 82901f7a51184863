package import ResponseDomain

/// Where one is in a matrix, by identity: the cell, and what is selected around it.
package struct MatrixState: Hashable, Sendable {
  package enum Selection: Hashable, Sendable {
    case cell
    /// The rows between that of this cell and that of the cursor.
    case rows(from: CellID)
    case columns(from: CellID)
    /// The block between this cell and the cursor.
    case range(from: CellID)
  }

  /// Nil until one moves: the first cell that needs a human, else the first of all.
  package var cursor: CellID?
  package var selection: Selection = .cell
  /// Cells that were marked one by one; they go before the selection.
  package var marks: Set<CellID> = []
  /// Which cells are shown.
  package var filter = MatrixFilter.everything
  /// Whether languages are the rows.
  package var isTransposed = false
  /// Whether the cells are told line by line instead of drawn.
  package var isTable = false
  /// Whether a wide screen shows letters only, so that more columns have room.
  package var isCompact = false

  package init() {}

  /// The same for another case: its cells are others, the way of looking stays.
  var forAnotherCase: MatrixState {
    var other = MatrixState()
    other.isTransposed = isTransposed
    other.isTable = isTable
    other.isCompact = isCompact
    return other
  }
}
