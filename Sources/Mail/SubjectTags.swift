/// Case numbers that a subject claims: `[#1026]` and `#1026`.
///
/// A claim is shown and filed by a person; it never joins a report to a case by itself.
package struct SubjectTags: Hashable, Sendable {
  /// Each once, in the order of the subject, at most eight.
  package let numbers: [Int]

  package init(subject: String) {
    var numbers: [Int] = []
    let bytes = Array(subject.utf8)
    for hash in bytes.indices where bytes[hash] == UInt8(ascii: "#") && numbers.count < 8 {
      // "PR#12" and "&#1026;" name something else.
      if hash > 0, Self.isWord(bytes[hash - 1]) || bytes[hash - 1] == UInt8(ascii: "&") { continue }
      let digits = bytes[(hash + 1)...].prefix { (0x30...0x39).contains($0) }
      let follower = bytes.dropFirst(digits.endIndex).first
      guard (1...9).contains(digits.count), follower.map({ !Self.isWord($0) }) ?? true,
        let number = Int(String(decoding: digits, as: UTF8.self)), number > 0,
        !numbers.contains(number)
      else { continue }
      numbers.append(number)
    }
    self.numbers = numbers
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "_"), 0x80...: true
    default: false
    }
  }
}
