/// How much is tested a work day, measured: kept as a sum over days, so that nothing is rounded.
package struct Pace: Hashable, Sendable {
  package let total: Minutes
  package let days: Int

  /// - Parameter days: at least 1.
  package init(total: Minutes, days: Int) {
    self.total = max(.zero, total)
    self.days = max(1, days)
  }

  /// To the nearest minute.
  package var perDay: Minutes { Minutes((2 * total.count + days) / (2 * days)) }

  package func raised(by minutes: Minutes) -> Pace {
    Pace(total: Minutes(total.count + minutes.count * days), days: days)
  }

  /// Work days that an amount takes; nil at a pace of nothing.
  package func workDays(for amount: Minutes) -> Int? {
    guard amount > .zero else { return 0 }
    guard total > .zero else { return nil }
    return (amount.count * days + total.count - 1) / total.count
  }

  /// What of an amount is left after some days, rounded up.
  package func left(of amount: Minutes, after count: Int) -> Minutes {
    max(.zero, Minutes(amount.count - total.count * count / days))
  }

  static func < (left: Pace, right: Pace) -> Bool {
    left.total.count * right.days < right.total.count * left.days
  }
}
