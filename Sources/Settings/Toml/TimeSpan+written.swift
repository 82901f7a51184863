import ResponseDomain

extension TimeSpan {
  /// Reads `24h`, `15m`, `14d`, `60s` or several in a row such as `1d12h`, the largest unit first.
  ///
  /// Nil for any other form and for more than ten years.
  init?(written text: String) {
    let units: [(letter: UInt8, seconds: Int64)] = [
      (0x64, 86_400), (0x68, 3600), (0x6D, 60), (0x73, 1),
    ]
    var rest = text.utf8[...]
    var left = units[...]
    var total: Int64 = 0
    repeat {
      let digits = rest.prefix { (0x30...0x39).contains($0) }
      rest = rest[digits.endIndex...]
      guard let letter = rest.popFirst(),
        let unit = left.firstIndex(where: { $0.letter == letter }),
        digits.count <= 9, let count = Int64(String(Substring(digits)))
      else { return nil }
      total += count * units[unit].seconds
      left = units[(unit + 1)...]
    } while !rest.isEmpty
    guard total <= 3653 * 86_400 else { return nil }
    self.init(seconds: total)
  }
}
