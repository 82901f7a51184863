internal import ResponseDomain
internal import Synchronization

/// The documents that were read last, as the values that they are.
///
/// Whoever acts on a case has it on the screen, so it was read a moment ago, and reading its JSON
/// again would be a third of the act. A document that reads the same is the same value: nothing here
/// can be out of date, whoever wrote it and whatever was rolled back.
final class ReadDocuments<Value: Decodable & Sendable>: Sendable {
  private struct Entry {
    let text: String
    let value: Value
  }

  /// How many are kept: more than any screen shows.
  private let most: Int
  private let entries = Mutex<[Int: Entry]>([:])

  init(most: Int = 32) {
    self.most = most
  }

  /// What a document says.
  ///
  /// - Parameter number: under which it is kept; that of its report or case.
  func value(_ number: Int, from text: String) throws -> Value {
    // Byte by byte: strings are equal that differ in how their accents are written.
    if let known = entries.withLock({ $0[number] }), known.text.utf8.elementsEqual(text.utf8) {
      return known.value
    }
    let value = try StoredJSON.value(Value.self, from: text)
    entries.withLock { entries in
      if entries.count >= most { entries.removeAll(keepingCapacity: true) }
      entries[number] = Entry(text: text, value: value)
    }
    return value
  }
}

extension ReadDocuments<Case> {
  static let cases = ReadDocuments<Case>()
}

extension ReadDocuments<Report> {
  static let reports = ReadDocuments<Report>()
}
