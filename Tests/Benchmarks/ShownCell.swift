/// One column of a row of a terminal.
struct ShownCell: Hashable {
  /// Nil for the right half of a wide character.
  var scalar: Unicode.Scalar? = " "
  var style = ShownStyle()
}
