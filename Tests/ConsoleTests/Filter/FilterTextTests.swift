import Grid
import ResponseDomain
import Testing

@testable import Console

@Suite struct FilterTextTests {
  @Test("What is written is read back as it was", arguments: 0..<40)
  func inverse(seed: UInt64) throws {
    var generator = FilterGenerator(seed: seed)
    for _ in 0..<50 {
      let filter = generator.filter()
      do throws(FilterFault) {
        let read = try Filter(parsing: filter.text)
        #expect(read == filter, "\(filter.text)")
        #expect(read.text == filter.text)
      } catch {
        Issue.record("\(filter.text) is not read: \(error.hint.string)")
      }
    }
  }

  static let written: [(typed: String, text: String)] = [
    ("", ""), ("  ", ""), ("rpc", "rpc"), ("\"rpc interface\" dcom", "\"rpc interface\" dcom"),
    (
      "is:late rating:imp,crit owner:none -stage:released \"rpc interface\"",
      "is:late rating:imp,crit owner:none -stage:released \"rpc interface\""
    ),
    ("i:unown r:>=imp o:ME", "is:unowned rating:>=imp owner:ME"),
    ("stag:fix,need cl:ack<4h", "stage:fixing,needs-info clock:ack<4h"),
    ("rating:critical,none", "rating:crit,none"),
    ("clock:<=90m,none,asked>2w", "clock:<=1h30m,none,asked>14d"),
    ("slot:2003-07-16,none,oob", "slot:2003-07-16,none,oob"),
    (
      "f:\"Last Stage\",lsd p:XP,\"NT 4.0\" l:jpn",
      "finder:\"Last Stage\",lsd platform:XP,\"NT 4.0\" lang:JPN"
    ),
    ("state:FX,.,-", "state:F,X,·,-"), ("age:>7d", "age:>7d"),
    ("\"is:late\" \"a\"\"b\"", "\"is:late\" \"a\"\"b\""), ("-\"-x\"", "-\"-x\""), ("a,b", "a,b"),
    ("don\"t", "\"don\"\"t\""),
  ]

  @Test("What is typed short is written in full", arguments: written)
  func canonical(typed: String, text: String) throws {
    #expect(try Filter(parsing: typed).text == text)
  }

  static let wrong: [(typed: String, offset: Int, length: Int, hint: String)] = [
    ("is:open ratting:crit", 8, 7, "no such field; rating:?"),
    ("s:late", 0, 1, "stage: or slot: or state:?"),
    ("wibble:x", 0, 6, "no such field; quote it to look for it as text"),
    ("is:lste", 3, 4, "is:late?"),
    ("is:c", 3, 1, "closed or case?"),
    (
      "-is:zzzzzzzzzz", 4, 10,
      "is: is one of open closed all late ready risk stale red mail case mine unowned marked"
    ),
    ("rating:crit,impotrant", 12, 9, "rating:important?"),
    ("rating:>=none", 9, 4, "rating: is one of low moderate important critical"),
    ("a stage:re", 8, 2, "received or reproducing or released?"),
    ("clock:akc<4h", 6, 3, "clock:ack?"),
    ("clock:ack<4x", 10, 2, "a length of time is such as 15m, 4h, 7d or 1d12h"),
    ("age:7d", 4, 2, "compare with < or >, as in >7d"),
    ("slot:wed", 5, 3, "slot: is a date such as 2003-07-16, none or oob"),
    ("state:FQ", 7, 1, "state: is letters out of · w b t p s r - c F X W"),
    ("lang:\"j n\"", 5, 5, "lang: is a code such as JPN"),
    ("a \"b c", 2, 4, "the quote is not closed"), ("is:", 3, 1, "something is missing here"),
    ("a,,b", 2, 1, "something is missing here"), ("a -", 3, 1, "something is missing here"),
    ("\"a\"b", 3, 1, "a space or a comma is missing here"),
    ("e\u{301}日 is:lste", 6, 4, "is:late?"),
  ]

  @Test("A term that means nothing is pointed at", arguments: wrong)
  func faults(typed: String, offset: Int, length: Int, hint: String) {
    do throws(FilterFault) {
      let filter = try Filter(parsing: typed)
      Issue.record("read as \(filter.text)")
    } catch {
      #expect(error.offset == offset)
      #expect(error.length == length)
      #expect(error.hint.string == hint)
    }
  }

  @Test("No text makes the reader trap", arguments: 0..<20)
  func hostile(seed: UInt64) {
    var generator = FilterGenerator(seed: seed)
    let scalars = Array("is:-\",<>=at\u{301}日 FX.7dmw;\u{0}\u{202E}".unicodeScalars)
    for _ in 0..<200 {
      var text = String.UnicodeScalarView()
      for _ in 0..<Int.random(in: 0...20, using: &generator) {
        text.append(scalars[Int.random(in: scalars.indices, using: &generator)])
      }
      do throws(FilterFault) {
        let filter = try Filter(parsing: String(text))
        #expect(throws: Never.self) { try Filter(parsing: filter.text) }
      } catch {
        #expect(error.offset <= String(text).count)
        #expect(error.length >= 1)
      }
    }
  }

  @Test(
    "A filter that names no half of the list is about what is open",
    arguments: [
      ("", "is:open"), ("rpc", "is:open rpc"), ("is:closed rpc", "is:closed rpc"),
      ("stage:closed", "stage:closed"), ("is:all", "is:all"), ("is:late", "is:open is:late"),
      ("-is:open", "-is:open"),
    ])
  func half(typed: String, text: String) throws {
    #expect(try Filter(parsing: typed).heldToOpen.text == text)
  }
}
