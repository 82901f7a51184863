internal import ResponseDomain

extension TimeSpan {
  /// Reads `15m`, `4h`, `7d`, `2w` or several in a row such as `1d12h`, the largest unit first; nil
  /// for any other form and for more than ten years.
  init?(filtering text: String) {
    let units: [(letter: Character, minutes: Int64)] = [
      ("w", 10_080), ("d", 1440), ("h", 60), ("m", 1),
    ]
    var rest = Substring(text.lowercased())
    var left = units[...]
    var minutes: Int64 = 0
    repeat {
      let digits = rest.prefix { ("0"..."9").contains($0) }
      rest = rest.dropFirst(digits.count)
      guard let letter = rest.popFirst(),
        let unit = left.firstIndex(where: { $0.letter == letter }),
        digits.count <= 9, let count = Int64(digits)
      else { return nil }
      minutes += count * units[unit].minutes
      left = units[(unit + 1)...]
    } while !rest.isEmpty
    guard minutes <= 3653 * 1440 else { return nil }
    self.init(seconds: minutes * 60)
  }

  /// The length as a filter writes it; whole minutes.
  var filterText: String {
    let minutes = seconds / 60
    let parts = [(minutes / 1440, "d"), (minutes / 60 % 24, "h"), (minutes % 60, "m")]
    let text = parts.filter { $0.0 > 0 }.map { "\($0.0)\($0.1)" }.joined()
    return text.isEmpty ? "0m" : text
  }
}
