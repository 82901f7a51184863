/// One figure beside what it is to be.
struct Verdict {
  let what: String
  let measured: String
  let target: String
  let holds: Bool

  /// A ratio, which says as much on a slow machine as on a fast one.
  static func ratio(_ what: String, _ measured: Double, of base: Double, atMost limit: Double)
    -> Verdict
  {
    let ratio = base > 0 ? measured / base : .infinity
    return Verdict(
      what: what, measured: "\(shown(ratio)) x", target: "at most \(shown(limit)) x",
      holds: ratio <= limit)
  }

  static func figure(_ what: String, _ measured: Double, _ unit: String, atMost limit: Double)
    -> Verdict
  {
    Verdict(
      what: what, measured: "\(shown(measured)) \(unit)", target: "at most \(shown(limit)) \(unit)",
      holds: measured <= limit)
  }

  var line: String {
    padded(what, to: 58) + padded(measured, to: 16) + padded(target, to: 20)
      + (holds ? "holds" : "MISSED")
  }

  /// Two places below ten, one above.
  static func shown(_ value: Double) -> String {
    guard value.isFinite else { return "-" }
    let places: Double = abs(value) < 10 ? 100 : 10
    let rounded = (value * places).rounded() / places
    return rounded == rounded.rounded() && abs(rounded) < 1e9 ? "\(Int(rounded))" : "\(rounded)"
  }

  private func padded(_ text: String, to width: Int) -> String {
    text + String(repeating: " ", count: max(1, width - text.count))
  }
}
