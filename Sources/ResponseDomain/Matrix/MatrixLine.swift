/// One line of an import: what a build or test system says of one cell.
package struct MatrixLine: Hashable, Sendable {
  /// The number of the line in its file, from 1.
  package let number: Int
  package let cell: CellID
  package let edit: CellEdit

  package init(number: Int, cell: CellID, edit: CellEdit) {
    self.number = number
    self.cell = cell
    self.edit = edit
  }
}
