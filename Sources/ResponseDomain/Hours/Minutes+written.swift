extension Minutes {
  /// Reads hours as people write them: `6`, `6h`, `6h30`, `6:30`, `6.5`, `6,25h`, `45m`.
  ///
  /// Nil for anything else, for a fraction of a minute that is not exact to the nearest minute's
  /// half, and beyond 100,000 hours.
  package init?(written text: String) {
    var text = text.filter { $0 != " " }.lowercased()[...]
    if text.last == "m" {
      guard let minutes = Minutes.digits(text.dropLast()) else { return nil }
      self.init(minutes)
      return
    }
    if let mark = text.firstIndex(where: { $0 == "h" || $0 == ":" }), mark != text.startIndex {
      let rest = text[text.index(after: mark)...]
      if !rest.isEmpty {
        guard let hours = Minutes.digits(text[..<mark]), let minutes = Minutes.digits(rest),
          minutes < 60, rest.count == 2
        else { return nil }
        self.init(hours * 60 + minutes)
        return
      }
      guard text[mark] == "h" else { return nil }
      text = text[..<mark]
    }
    let parts = text.split(
      maxSplits: 1, omittingEmptySubsequences: false, whereSeparator: { $0 == "." || $0 == "," })
    guard let whole = parts.first, let hours = Minutes.digits(whole) else { return nil }
    guard parts.count == 2 else {
      self.init(hours * 60)
      return
    }
    guard let fraction = Minutes.digits(parts[1]), parts[1].count <= 4 else { return nil }
    let scale = parts[1].reduce(1) { scale, _ in scale * 10 }
    self.init(hours * 60 + (fraction * 60 * 2 + scale) / (2 * scale))
  }

  private static func digits(_ text: Substring) -> Int? {
    guard (1...6).contains(text.count), text.utf8.allSatisfy({ (0x30...0x39).contains($0) })
    else { return nil }
    return Int(text)
  }
}
