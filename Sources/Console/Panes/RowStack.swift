internal import Grid

/// Rows handed out from the top of a rectangle until it is full.
struct RowStack {
  private let rect: Rect
  private var used = 0

  init(_ rect: Rect) {
    self.rect = rect
  }

  var left: Int { rect.rows - used }

  /// Gives up to `count` rows; nothing happens when none are left.
  mutating func take(_ count: Int, _ draw: (Rect) -> Void) {
    let rows = min(count, left)
    guard rows > 0 else { return }
    draw(
      Rect(column: rect.column, row: rect.row + used, columns: rect.columns, rows: rows))
    used += rows
  }
}
