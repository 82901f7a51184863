import ResponseDomain
import Synchronization
import Testing

@testable import DeskStore

/// Documents that are read again.
struct ReadDocumentsTests {
  @Test("A document that reads otherwise is read anew, whatever is kept under its number")
  func change() throws {
    let documents = ReadDocuments<[Int]>()
    #expect(try documents.value(1, from: "[1]") == [1])
    #expect(try documents.value(1, from: "[2]") == [2])
    #expect(try documents.value(1, from: "[1]") == [1])
    #expect(try documents.value(2, from: "[1]") == [1])
  }

  @Test("A document that differs only in how an accent is written is another one")
  func accents() throws {
    let documents = ReadDocuments<String>()
    for text in ["\u{E9}", "e\u{301}", "\u{E9}"] {
      let value = try documents.value(1, from: "\"\(text)\"")
      #expect(Array(value.unicodeScalars) == Array(text.unicodeScalars))
    }
  }

  @Test("What cannot be read throws, and leaves what is kept")
  func damage() throws {
    let documents = ReadDocuments<[Int]>()
    #expect(try documents.value(1, from: "[1]") == [1])
    #expect(throws: (any Error).self) { try documents.value(1, from: "[1") }
    #expect(try documents.value(1, from: "[1]") == [1])
  }

  @Test("More than are kept are read all the same")
  func many() throws {
    let documents = ReadDocuments<Counted>(most: 4)
    Counted.readings.withLock { $0 = 0 }
    for _ in 0..<3 { #expect(try documents.value(1, from: "1").number == 1) }
    #expect(Counted.readings.withLock { $0 } == 1)
    for number in 2...20 {
      #expect(try documents.value(number, from: "\(number)").number == number)
    }
    #expect(try documents.value(1, from: "1").number == 1)
    #expect(Counted.readings.withLock { $0 } == 21)
  }

  @Test("An act that is taken back with its transaction leaves no trace in the case")
  func rollback() throws {
    let fixture = Fixture()
    let store = try fixture.create()
    try store.openCase("Spooler stops")
    let id = Fixture.caseID(1001)
    let before = try store.case(id)
    let retitling = Act(
      .command(.case(id, .retitle(Fixture.words("Another")))), by: Fixture.hale, at: Fixture.now,
      offset: Fixture.offset)
    let past = Act(.past([]), by: Fixture.hale, at: Fixture.now, offset: Fixture.offset)
    #expect(throws: StoreFault.notARehearsal) {
      try store.carryOut([retitling, past], under: fixture.policy)
    }
    #expect(try store.case(id) == before)
    _ = try store.carryOut([retitling], under: fixture.policy)
    #expect(try store.case(id)?.value.title == Fixture.words("Another"))
  }
}

/// A value that counts how often it was read.
private struct Counted: Decodable, Sendable {
  static let readings = Mutex(0)

  let number: Int

  init(from decoder: any Decoder) throws {
    number = try Int(from: decoder)
    Self.readings.withLock { $0 += 1 }
  }
}
