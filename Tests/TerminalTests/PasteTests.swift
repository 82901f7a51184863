import Grid
import Testing

@testable import Terminal

/// How a paste is told from keys.
struct PasteTests {
  private static let end = "\u{1B}[201~"

  private func feed(_ text: String, to decoder: inout InputDecoder, at moment: Int = 0)
    -> [TerminalEvent]
  {
    text.utf8.flatMap { decoder.take(.byte($0), at: moment) }
  }

  @Test("Between its marks a paste is one event, whatever is in it")
  func whole() {
    var decoder = InputDecoder(encoding: .utf8)
    var events = decoder.take(.pasteBegin, at: 0)
    events += feed("q\r\n日\u{3}\u{1B}[2", to: &decoder)
    events += decoder.take(.key(.up), at: 0)
    events += decoder.take(.otherKey, at: 0)
    events += feed("\u{1B}", to: &decoder)
    events += decoder.pause(at: 0)
    events += feed("\u{1B}x", to: &decoder)
    events += decoder.take(.pasteEnd, at: 0)
    let text = "q\r\n日\u{3}\u{1B}[2\u{1B}\u{1B}x"
    #expect(events == [.paste(Paste(text: text, isCut: false))])
    #expect(feed("k", to: &decoder) == [.key(.character("k"))])
  }

  @Test("Marks that come in pieces are marks")
  func marksInPieces() {
    var decoder = InputDecoder(encoding: .utf8)
    #expect(feed("\u{1B}[20", to: &decoder) == [])
    #expect(decoder.pause(at: 30) == [])
    #expect(feed("0~ab\u{1B}[201", to: &decoder, at: 60) == [])
    #expect(decoder.pause(at: 90) == [])
    let expected = [
      TerminalEvent.paste(Paste(text: "ab", isCut: false)), .key(.character("k")),
    ]
    #expect(feed("~k", to: &decoder, at: 120) == expected)
  }

  @Test("A paste without an end mark is over after a second of silence")
  func silenceEndsPaste() {
    var decoder = InputDecoder(encoding: .utf8)
    #expect(decoder.take(.pasteBegin, at: 0) == [])
    #expect(feed("ab", to: &decoder, at: 50) == [])
    #expect(decoder.deadline == 1050)
    #expect(decoder.pause(at: 1049) == [])
    #expect(decoder.pause(at: 1050) == [.paste(Paste(text: "ab", isCut: false))])
    #expect(decoder.deadline == nil)
    #expect(feed("k", to: &decoder, at: 1051) == [.key(.character("k"))])
  }

  @Test("A paste past its cap is cut and says so")
  func cut() {
    var decoder = InputDecoder(encoding: .utf8)
    #expect(decoder.take(.pasteBegin, at: 0) == [])
    let whole = String(repeating: "a", count: Paste.mostBytes)
    #expect(feed(whole + "bcd", to: &decoder) == [])
    let events = feed(Self.end, to: &decoder)
    #expect(events == [.paste(Paste(text: whole, isCut: true))])
  }

  @Test("Broken bytes in a paste are marked, not dropped")
  func brokenBytes() {
    var decoder = InputDecoder(encoding: .utf8)
    #expect(decoder.take(.pasteBegin, at: 0) == [])
    #expect([0x61, 0xFF, 0x62].flatMap { decoder.take(.byte($0), at: 0) } == [])
    let expected = Paste(text: "a\u{FFFD}b", isCut: false)
    #expect(decoder.take(.pasteEnd, at: 0) == [.paste(expected)])
  }

  @Test("An end mark that nobody began means nothing")
  func strayEnd() {
    var decoder = InputDecoder(encoding: .utf8)
    #expect(decoder.take(.pasteEnd, at: 0) == [])
    #expect(feed(Self.end + "k", to: &decoder) == [.key(.character("k"))])
  }
}
