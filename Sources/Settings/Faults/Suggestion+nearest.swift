extension MistakeKind.Suggestion {
  /// The name that takes the fewest letters to correct; none when a third of it would change.
  static func nearest(to written: String, among names: some Sequence<String>) -> Self {
    let limit = max(1, written.utf8.count / 3)
    var best = (name: "", distance: limit + 1)
    for name in names.sorted() {
      let distance = editDistance(Array(written.utf8), Array(name.utf8))
      if distance < best.distance { best = (name, distance) }
    }
    return best.distance <= limit ? .name(best.name) : .none
  }

  /// Levenshtein's distance: how many bytes must be put in, taken out or changed.
  private static func editDistance(_ left: [UInt8], _ right: [UInt8]) -> Int {
    var above = Array(0...right.count)
    for (row, byte) in left.enumerated() {
      var current = [row + 1]
      current.reserveCapacity(right.count + 1)
      for (column, other) in right.enumerated() {
        let changed = above[column] + (byte == other ? 0 : 1)
        current.append(min(changed, above[column + 1] + 1, current[column] + 1))
      }
      above = current
    }
    return above[right.count]
  }
}
