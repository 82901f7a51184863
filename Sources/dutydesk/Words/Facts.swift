internal import Grid

/// Facts under each other, each with its name before it.
struct Facts {
  private(set) var lines: [SafeText] = []

  mutating func add(_ name: SafeText, _ value: SafeText) {
    lines.append("\(name.padded(to: 11)) \(value)")
  }
}
