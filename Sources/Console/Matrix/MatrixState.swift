package import ResponseDomain

/// Where one is in a matrix, by identity: the cell, and what is selected around it.
package struct MatrixState: Hashable, Sendable {
  package enum Selection: Hashable, Sendable {
    case cell
    case row
    case column
    /// The block between this cell and the cursor.
    case range(from: CellID)
  }

  /// Nil until one moves: the first cell that needs a human, else the first of all.
  package var cursor: CellID?
  package var selection: Selection = .cell
  /// Whether languages are the rows.
  package var isTransposed = false

  package init() {}
}
