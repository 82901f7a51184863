/// Why a command on cells was refused.
package enum MatrixReason: Hashable, Sendable {
  /// No scope has been accepted yet.
  case noMatrix(CaseID)
  case nothingSelected
  case cell(CellID, CellFault)
  /// A line of an import, by its number in the file.
  case line(Int, CellID, CellFault)
  /// A row or column that leaves holds a cell that is out.
  case outAlready(CellID)
}
