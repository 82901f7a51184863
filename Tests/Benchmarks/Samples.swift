/// What was measured again and again, in one unit.
struct Samples {
  private(set) var values: [Double] = []

  mutating func add(_ value: Double) { values.append(value) }

  var median: Double { quantile(0.5) }
  var p95: Double { quantile(0.95) }
  var p99: Double { quantile(0.99) }
  var largest: Double { values.max() ?? 0 }

  /// The value below which a part of all lies; 0 without any.
  private func quantile(_ part: Double) -> Double {
    guard !values.isEmpty else { return 0 }
    return values.sorted()[min(values.count - 1, Int(part * Double(values.count)))]
  }
}
