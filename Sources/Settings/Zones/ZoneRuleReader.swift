/// Reads the words of a POSIX time zone rule.
struct ZoneRuleReader {
  private var rest: ArraySlice<UInt8>

  init(_ text: ArraySlice<UInt8>) {
    rest = text
  }

  var isAtEnd: Bool { rest.isEmpty }

  func sees(_ byte: UInt8) -> Bool { rest.first == byte }

  mutating func take(_ byte: UInt8) -> Bool {
    guard sees(byte) else { return false }
    rest = rest.dropFirst()
    return true
  }

  mutating func expect(_ byte: UInt8) throws(ZoneDamage) {
    guard take(byte) else { throw .badFooter }
  }

  /// Reads `PST` or `<+0530>`.
  mutating func name() throws(ZoneDamage) -> String {
    let isQuoted = take(0x3C)
    let letters = rest.prefix { byte in
      (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
        || (isQuoted && ((0x30...0x39).contains(byte) || byte == 0x2B || byte == 0x2D))
    }
    guard (3...16).contains(letters.count) else { throw .badFooter }
    rest = rest[letters.endIndex...]
    if isQuoted { try expect(0x3E) }
    return String(decoding: letters, as: UTF8.self)
  }

  mutating func number(_ range: ClosedRange<Int>) throws(ZoneDamage) -> Int {
    let digits = rest.prefix { (0x30...0x39).contains($0) }
    guard (1...3).contains(digits.count), let number = Int(String(decoding: digits, as: UTF8.self)),
      range.contains(number)
    else { throw .badFooter }
    rest = rest[digits.endIndex...]
    return number
  }

  /// Reads `[+-]hh[:mm[:ss]]` as seconds.
  mutating func duration(hours limit: Int) throws(ZoneDamage) -> Int {
    let isNegative = take(0x2D)
    if !isNegative { _ = take(0x2B) }
    var seconds = try number(0...limit) * 3600
    if take(0x3A) {
      seconds += try number(0...59) * 60
      if take(0x3A) { seconds += try number(0...59) }
    }
    return isNegative ? -seconds : seconds
  }
}
