import Grid
import Testing

@testable import Terminal

/// What the decoder makes of bytes, with and without pauses.
struct InputDecoderTests {
  private func events(
    _ text: String, encoding: ScalarAssembler.Encoding = .utf8, thenPauseAt pause: Int = 0
  ) -> [TerminalEvent] {
    var decoder = InputDecoder(encoding: encoding)
    return text.utf8.flatMap { decoder.take(.byte($0), at: 0) } + decoder.pause(at: pause)
  }

  private func events(bytes: [UInt8]) -> [TerminalEvent] {
    var decoder = InputDecoder(encoding: .utf8)
    return bytes.flatMap { decoder.take(.byte($0), at: 0) } + decoder.pause(at: 0)
  }

  @Test(
    "A character is the key that it stands for",
    arguments: [
      ("a", Key.character("a")), ("Q", .character("Q")), ("é", .character("é")),
      ("語", .character("語")), (" ", .character(" ")), ("\r", .enter), ("\t", .tab),
      ("\u{8}", .backspace), ("\u{7F}", .backspace), ("\u{0}", .control("@")),
      ("\n", .control("j")), ("\u{1}", .control("a")), ("\u{1A}", .control("z")),
      ("\u{1C}", .control("\\")), ("\u{1F}", .control("_")), ("\u{1B}", .escape),
      ("\u{1B}x", .alt("x")), ("\u{1B}X", .alt("X")), ("\u{1B}[", .alt("[")),
      ("\u{1B}]", .alt("]")), ("\u{1B}O", .alt("O")), ("\u{1B}ü", .alt("ü")),
    ])
  func key(of text: String, is key: Key) {
    #expect(events(text, thenPauseAt: 1000) == [.key(key)])
  }

  @Test(
    "It rests where nothing is under way that a pause would end",
    arguments: [
      ("a", true), ("\u{1B}", false), ("\u{1B}a", true), ("\u{1B}[1", false), ("\u{1B}[1~", true),
      ("\u{1B}[200~a", false), ("\u{1B}[200~a\u{1B}[201~", true),
    ])
  func rest(after text: String, isAtRest: Bool) {
    var decoder = InputDecoder(encoding: .utf8)
    for byte in text.utf8 { _ = decoder.take(.byte(byte), at: 0) }
    #expect(decoder.isAtRest == isAtRest)
  }

  @Test(
    "A key that ncurses hands over in pieces is still that key",
    arguments: [
      ("\u{1B}[A", Key.up), ("\u{1B}OB", .down), ("\u{1B}[1~", .home), ("\u{1B}[4~", .end),
      ("\u{1B}[3~", .delete), ("\u{1B}[5~", .pageUp), ("\u{1B}[Z", .backTab),
      ("\u{1B}OP", .function(1)), ("\u{9B}A", .up),
    ])
  func keyInPieces(text: String, is key: Key) {
    #expect(events(text) == [.key(key)])
  }

  @Test(
    "What a terminal answers or reports never acts as keys",
    arguments: [
      "\u{1B}[?62;22c", "\u{1B}[>0;276;0c", "\u{1B}[24;80R", "\u{1B}[I", "\u{1B}[O",
      "\u{1B}]11;rgb:0000/0000/0000\u{7}", "\u{1B}]11;rgb:0000/0000/0000\u{1B}\\",
      "\u{1B}]52;c;cXF4\u{9C}", "\u{1B}P1$r0m\u{1B}\\", "\u{1B}P\u{7}q\u{1B}\\",
      "\u{1B}_Gi=31;OK\u{1B}\\", "\u{1B}^q\u{1B}\\", "\u{1B}Xq\u{1B}\\", "\u{9B}?1;2c",
      "\u{9D}0;q\u{7}", "\u{1B}[<0;10;10M", "\u{1B}[M !!", "\u{1B}[[A", "\u{1B}[97;5u",
      "\u{1B}[1;5A", "\u{1B}[?1\u{18}", "\u{1B}]q\u{1A}", "\u{85}", "\u{1B}Ot",
    ])
  func swallows(text: String) {
    #expect(events(text + "k") == [.key(.character("k"))])
  }

  @Test("Escape and a control that come together are two keys")
  func escapeThenControl() {
    #expect(events("\u{1B}\r") == [.key(.escape), .key(.enter)])
    #expect(events("\u{1B}\u{1B}") == [.key(.escape), .key(.escape)])
    #expect(events("\u{1B}\u{1B}[A") == [.key(.escape), .key(.up)])
  }

  @Test("A new sequence breaks an unfinished one off")
  func brokenOff() {
    #expect(events("\u{1B}[12\u{1B}[A") == [.key(.up)])
    #expect(events("\u{1B}[12é") == [.key(.character("é"))])
  }

  @Test("A sequence without an end is given up after half a second of silence")
  func silenceEndsSequence() {
    var decoder = InputDecoder(encoding: .utf8)
    let first = "\u{1B}]11;rgb".utf8.flatMap { decoder.take(.byte($0), at: 100) }
    #expect(first == [])
    #expect(decoder.deadline == 600)
    #expect(decoder.pause(at: 599) == [])
    #expect(decoder.take(.byte(0x71), at: 599) == [])
    #expect(decoder.deadline == 1099)
    #expect(decoder.pause(at: 1099) == [])
    #expect(decoder.deadline == nil)
    #expect(decoder.take(.byte(0x71), at: 1100) == [.key(.character("q"))])
  }

  @Test("A sequence longer than any answer is swallowed up to the next pause")
  func flood() {
    var decoder = InputDecoder(encoding: .utf8)
    #expect("\u{1B}]".utf8.flatMap { decoder.take(.byte($0), at: 0) } == [])
    for _ in 0..<10_000 { #expect(decoder.take(.byte(0x71), at: 0) == []) }
    #expect(decoder.pause(at: 0) == [])
    #expect(decoder.take(.byte(0x71), at: 0) == [.key(.character("q"))])
  }

  @Test(
    "Bytes that are not UTF-8 are no keys and take no good ones with them",
    arguments: [
      [0xFF], [0xC3], [0xC0, 0xAF], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80],
      [0xE2, 0x82], [0xF0, 0x9F, 0x98], [0x80], [0xF8, 0x88], [0xC3, 0xC3],
    ] as [[UInt8]])
  func invalid(bytes: [UInt8]) {
    #expect(events(bytes: bytes + [0x6B]) == [.key(.character("k"))])
  }

  @Test("A character may come in two parts with a pause between them")
  func splitCharacter() {
    var decoder = InputDecoder(encoding: .utf8)
    #expect(decoder.take(.byte(0xC3), at: 0) == [])
    #expect(decoder.pause(at: 0) == [])
    #expect(decoder.take(.byte(0xA9), at: 900) == [.key(.character("é"))])
  }

  @Test("In a locale of single bytes each byte is a character")
  func singleBytes() {
    let latin = ScalarAssembler.Encoding.singleBytes((0...255).map { UInt32($0) })
    var decoder = InputDecoder(encoding: latin)
    #expect(decoder.take(.byte(0xE9), at: 0) == [.key(.character("é"))])
    var ascii = InputDecoder(
      encoding: .singleBytes((0...255).map { $0 < 128 ? UInt32($0) : 0 }))
    #expect(ascii.take(.byte(0xE9), at: 0) == [])
  }

  @Test("No bytes whatever make the decoder trap")
  func anyBytes() {
    var generator = SystemRandomNumberGenerator()
    var decoder = InputDecoder(encoding: .utf8)
    let likely: [UInt8] = [0x1B, 0x5B, 0x5D, 0x32, 0x30, 0x31, 0x7E, 0x9B, 0xC2, 0x07, 0x4D]
    for moment in 0..<200_000 {
      let byte =
        Bool.random(using: &generator)
        ? UInt8.random(in: 0...255, using: &generator)
        : likely[Int.random(in: 0..<likely.count, using: &generator)]
      for case .key(.character(let character)) in decoder.take(.byte(byte), at: moment) {
        let first = character.unicodeScalars.first?.value ?? 0
        #expect(first >= 0x20 && !(0x7F...0x9F).contains(first))
      }
      if byte == 0x30 { _ = decoder.pause(at: moment) }
    }
  }
}
