/// A used share drawn as a line: `━━━━╸─`, or `━━━━━━!` when all of it is used up and more.
package struct Gauge: Hashable, Sendable {
  /// Cells of the line, without the `!`.
  package let cells: Int
  /// Whether the line is full because the time or amount is over.
  package let isLate: Bool
  /// Half cells that are used: rounded to the nearest, but at least one once anything is.
  package let usedHalves: Int

  /// A total of zero or less counts as nothing to use; any numbers are taken.
  package init(used: Int, total: Int, cells: Int, isLate: Bool = false) {
    self.cells = max(0, cells)
    self.isLate = isLate
    let halves = self.cells.multipliedClamped(by: 2)
    if isLate {
      usedHalves = halves
    } else if used <= 0 || total <= 0 {
      usedHalves = 0
    } else if used >= total {
      usedHalves = halves
    } else {
      let (high, low) = used.multipliedFullWidth(by: halves)
      // `used` is less than `total`, so the quotient fits.
      let (quotient, remainder) = total.dividingFullWidth((high, low))
      let rounded = quotient + (remainder >= total - remainder ? 1 : 0)
      usedHalves = min(halves, max(1, rounded))
    }
  }

  /// The line as text; the `!` of a late one takes a column more than `cells`.
  package var text: SafeText {
    SafeText(
      trusted: String(String.UnicodeScalarView(glyphs.map(\.rawValue))) + (isLate ? "!" : ""))
  }

  /// One glyph a cell.
  package var glyphs: [Glyph] {
    (0..<cells).map { cell in
      if cell * 2 + 1 < usedHalves { return .heavyHorizontal }
      return cell * 2 < usedHalves ? .halfGauge : .lightHorizontal
    }
  }
}

extension Frame {
  /// Draws a gauge in its roles; a late one takes a column more than its cells.
  package mutating func put(_ gauge: Gauge, at point: Point) {
    for cell in visibleColumns(from: point.column, count: gauge.cells) {
      let half = cell.subtractingClamped(point.column).multipliedClamped(by: 2)
      let at = Point(column: cell, row: point.row)
      if half.addingClamped(1) < gauge.usedHalves {
        put(.heavyHorizontal, at: at, role: .gaugeUsed)
      } else if half < gauge.usedHalves {
        put(.halfGauge, at: at, role: .gaugeUsed)
      } else {
        put(.lightHorizontal, at: at, role: .gaugeRest)
      }
    }
    if gauge.isLate {
      put(
        "!", at: Point(column: point.column.addingClamped(gauge.cells), row: point.row),
        role: .clockLate)
    }
  }
}
