/// How many units one row of a chart stands for: 1, 2 or 5 times a power of ten.
package struct ChartScale: Hashable, Sendable {
  package let rows: Int
  package let perRow: Int

  /// The smallest scale on which the largest value still fits.
  package init(rows: Int, largest: Int) {
    self.rows = max(1, rows)
    var power = 1
    while true {
      for factor in [1, 2, 5] where factor * power * self.rows >= largest {
        perRow = factor * power
        return
      }
      guard power < Int.max / 1000 else {
        perRow = power
        return
      }
      power *= 10
    }
  }

  package var top: Int { rows * perRow }

  /// Eighths of a row that a value takes, to the nearest; `unit` is how many parts make one unit.
  package func eighths(of value: Int, unit: Int) -> Int {
    let row = perRow * unit
    let clamped = max(0, min(value, top * unit))
    let whole = clamped / row
    return whole * 8 + ((clamped % row) * 8 + row / 2) / row
  }

  /// The row, from the top, in which a value lies; nil for nothing and beyond the top.
  package func row(of value: Int, unit: Int) -> Int? {
    guard value > 0, value <= top * unit else { return nil }
    return max(0, rows - 1 - value / (perRow * unit))
  }
}
