/// One column of a row of a terminal.
package struct ShownCell: Hashable {
  /// Nil for the right half of a wide character.
  package var scalar: Unicode.Scalar? = " "
  package var style = ShownStyle()
}
