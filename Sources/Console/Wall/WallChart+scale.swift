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

    /// Dots above zero at a column of dots, on the line through the ends of the days: `values`
    /// begins before the first day; nil where a value is missing.
    func height(of values: [Int], at dot: Int) -> Int? {
      let width = days * 2
      let day = dot / width
      guard values.indices.contains(day + 1), values[day] >= 0, values[day + 1] >= 0 else {
        return nil
      }
      // Each dot stands for the middle of its column; all in whole numbers.
      let part = (dot % width) * 2 + 1
      let span = width * 2
      let value = values[day] * (span - part) + values[day + 1] * part
      let dots = (plot.rows - 1) * 4
      return (value * dots + span * step * 3 - 1) / (span * step * 3)
    }

    /// The forecast goes on from what was left before its first day.
    func forecast(of burndown: WallBurndown) -> [Int] {
      var values = [-1] + burndown.days.map { $0.forecast ?? -1 }
      guard let first = burndown.days.firstIndex(where: { $0.forecast != nil }) else {
        return values
      }
      values[first] = first == 0 ? burndown.start : burndown.days[first - 1].left ?? -1
      return values
    }
  }
}
