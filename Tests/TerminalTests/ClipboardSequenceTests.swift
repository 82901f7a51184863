import Foundation
import Grid
import Testing

@testable import Terminal

@Suite("The clipboard of the terminal")
struct ClipboardSequenceTests {
  private func decoded(_ sequence: ClipboardSequence) throws -> String {
    let text = String(decoding: sequence.bytes, as: UTF8.self)
    #expect(text.hasPrefix("\u{1B}]52;c;") && text.hasSuffix("\u{7}"))
    let data = try #require(Data(base64Encoded: String(text.dropFirst(7).dropLast())))
    return String(decoding: data, as: UTF8.self)
  }

  @Test(
    "A text arrives as it is",
    arguments: ["", "a", "ab", "abc", "abcd", "two\nlines", "共有プリンター"])
  func whole(text: String) throws {
    let safe = SafeText(untrusted: text, kind: .block)
    let sequence = ClipboardSequence(safe)
    #expect(try decoded(sequence) == safe.string)
    #expect(sequence.copied == safe.string.utf8.count)
  }

  @Test("What is too long is cut between two characters", arguments: 0..<4)
  func cut(shift: Int) throws {
    let text = String(repeating: "a", count: shift) + String(repeating: "共", count: 40_000)
    let sequence = ClipboardSequence(SafeText(untrusted: text, kind: .block))
    let copied = try decoded(sequence)
    #expect(text.hasPrefix(copied))
    #expect(copied.utf8.count == sequence.copied)
    #expect(
      (ClipboardSequence.mostBytes - 3...ClipboardSequence.mostBytes).contains(copied.utf8.count))
  }

  @Test("No control gets into it: the sequence cannot be ended from within")
  func gated() throws {
    let sequence = ClipboardSequence(
      SafeText(untrusted: "a\u{7}\u{1B}]52;c;?\u{7}", kind: .block))
    #expect(sequence.bytes.filter { $0 < 0x20 } == [0x1B, 0x07])
    #expect(try !decoded(sequence).unicodeScalars.contains { $0.value < 0x20 })
  }
}
