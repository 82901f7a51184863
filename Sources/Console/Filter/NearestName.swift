internal import Grid

/// Finds the name that was meant by a short or misspelt one.
enum NearestName {
  enum Found: Hashable {
    case name(String)
    /// It is the beginning of several names.
    case several([String])
    /// It is none; the most similar name, when one is similar enough.
    case unknown(nearest: String?)
  }

  /// Looks a name up; a beginning counts while it is unique. The case of letters does not matter.
  static func find(_ written: String, among names: [String]) -> Found {
    let written = written.lowercased()
    if names.contains(written) { return .name(written) }
    let longer = written.isEmpty ? [] : names.filter { $0.hasPrefix(written) }
    if longer.count == 1 { return .name(longer[0]) }
    if longer.count > 1 { return .several(longer) }
    let limit = max(1, written.count / 2)
    let near = names.map { (name: $0, distance: distance(written, $0)) }
      .filter { $0.distance <= limit }.min { $0.distance < $1.distance }
    return .unknown(nearest: near?.name)
  }

  /// Letters to put in, take out, change or swap with the next, to get from one word to the other.
  static func distance(_ left: String, _ right: String) -> Int {
    let left = Array(left.prefix(32))
    let right = Array(right.prefix(32))
    var rows = [Array(0...right.count)]
    for (line, letter) in left.enumerated() {
      var next = [line + 1]
      for (column, other) in right.enumerated() {
        let change = rows[line][column] + (letter == other ? 0 : 1)
        var least = min(change, rows[line][column + 1] + 1, next[column] + 1)
        if line > 0, column > 0, letter == right[column - 1], other == left[line - 1] {
          least = min(least, rows[line - 1][column - 1] + 1)
        }
        next.append(least)
      }
      rows.append(next)
    }
    return rows[left.count][right.count]
  }
}
