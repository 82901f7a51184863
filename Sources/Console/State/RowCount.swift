internal import Grid

/// How many rows there are, or how many at least.
struct RowCount: Hashable, Sendable {
  let number: Int
  /// Whether these are all.
  let isWhole: Bool

  init(_ number: Int, isWhole: Bool = true) {
    self.number = number
    self.isWhole = isWhole
  }

  /// `900`, or `200+` while more are being counted.
  var words: SafeText { isWhole ? "\(number)" : "\(number)+" }
}
