extension Int {
  /// The sum, or the nearest number there is: places on a screen come from anywhere.
  func addingClamped(_ other: Int) -> Int {
    let (sum, overflowed) = addingReportingOverflow(other)
    return overflowed ? (other > 0 ? .max : .min) : sum
  }

  /// The difference, or the nearest number there is.
  func subtractingClamped(_ other: Int) -> Int {
    let (difference, overflowed) = subtractingReportingOverflow(other)
    return overflowed ? (other < 0 ? .max : .min) : difference
  }

  /// The product, or the nearest number there is.
  func multipliedClamped(by other: Int) -> Int {
    let (product, overflowed) = multipliedReportingOverflow(by: other)
    return overflowed ? ((self < 0) == (other < 0) ? .max : .min) : product
  }
}
