internal import Grid

extension Frame {
  /// Where boxes lie: the body, without the lines above and below it where there is room for them.
  var boxRegion: Rect {
    guard size.rows >= 12 else { return bounds }
    return Rect(column: 0, row: 2, columns: size.columns, rows: size.rows - 5)
  }
}
