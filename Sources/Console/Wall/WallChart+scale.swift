internal import Grid
internal import ResponseDomain

extension WallChart {
  /// From hours and days to dots and columns.
  struct Scale: Hashable {
    /// Hours between two figures of the axis.
    let step: Int
    /// Columns of one day.
    let days: Int
    private let plot: Rect

    init(burndown: WallBurndown, plot: Rect) {
      self.plot = plot
      let highest = burndown.days.reduce(burndown.start) {
        max($0, $1.left ?? 0, $1.even ?? 0, $1.forecast ?? 0)
      }
      step = Self.step(for: max(1, (highest + 2) / 3))
      days = min(6, max(1, plot.columns / max(1, burndown.days.count)))
    }

    /// The smallest round number that is not below another.
    private static func step(for least: Int) -> Int {
      var power = 1
      while power * 10 < least { power *= 10 }
      for factor in [1, 2, 4, 5, 10] where power * factor >= least { return power * factor }
      return power * 10
    }

    /// The last column of a day.
    func end(of day: Int) -> Int { plot.column + (day + 1) * days - 1 }

    /// The row of dots where nothing is left, counted from the top.
    var zero: Int { (plot.rows - 1) * 4 }

    /// The row of dots of an amount.
    func row(of hours: Int) -> Int {
      let top = step * 3
      return (top - min(max(0, hours), top)) * zero / top
    }
  }
}
