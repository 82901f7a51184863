extension BuildName {
  /// Whether this build came before another, as their names tell: numbers within them count as
  /// numbers, so that `9` is older than `10` and `2600.1106` older than `2600.1140`.
  package func isOlder(than other: BuildName) -> Bool {
    let own = BuildName.parts(text)
    let others = BuildName.parts(other.text)
    for (left, right) in zip(own, others) where left != right {
      if let left = Int(left), let right = Int(right), left != right { return left < right }
      return left < right
    }
    return own.count < others.count
  }

  /// The text cut into runs of digits and of anything else.
  private static func parts(_ text: String) -> [String] {
    var parts: [String] = []
    var wasDigit = false
    for character in text {
      let isDigit = ("0"..."9").contains(character)
      if parts.isEmpty || isDigit != wasDigit {
        parts.append(String(character))
      } else {
        parts[parts.count - 1].append(character)
      }
      wasDigit = isDigit
    }
    return parts
  }
}
