internal import FoundationEssentials
internal import Grid
internal import ResponseDomain

/// A file of a build or test system: CSV, or one JSON object a line.
struct MatrixFile {
  /// The keys that a line may have, in the order in which a file is written.
  static let keys = [
    "platform", "language", "state", "build", "evidence", "owner", "cause", "reference", "reason",
    "workaround",
  ]

  private(set) var lines: [MatrixLine] = []
  private(set) var bad: [BadLine] = []

  init(_ text: String) {
    let first = text.first { !$0.isWhitespace }
    if first == "{" { readJSONLines(text) } else { readCSV(text) }
  }

  private mutating func readCSV(_ text: String) {
    var records = CSVReader.records(of: text)[...]
    var columns = Array(Self.keys.prefix(6))
    if let head = records.first?.fields.map({ Self.trimmed($0).lowercased() }),
      head.contains("platform")
    {
      for name in head where !Self.keys.contains(name) {
        let shown = SafeText(untrusted: name, kind: .name)
        add(records[0].line, "there is no column \(shown)")
      }
      columns = head
      records = records.dropFirst()
    }
    for record in records {
      guard record.fields.count <= columns.count else {
        add(record.line, "\(record.fields.count) fields, for \(columns.count) columns")
        continue
      }
      let pairs = zip(columns, record.fields.map(Self.trimmed)).filter { !$0.1.isEmpty }
      take(record.line, Dictionary(pairs) { first, _ in first })
    }
  }

  private mutating func readJSONLines(_ text: String) {
    let decoder = JSONDecoder()
    var number = 0
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      number += 1
      guard line.contains(where: { !$0.isWhitespace }) else { continue }
      do {
        let values = try decoder.decode([String: String?].self, from: Data(line.utf8))
        let known = values.compactMapValues { $0 }.filter { !$0.value.isEmpty }
        if let stray = known.keys.filter({ !Self.keys.contains($0) }).min() {
          add(number, "there is no key \(SafeText(untrusted: stray, kind: .name))")
        } else {
          take(number, known)
        }
      } catch {
        add(number, "it is no JSON object of texts")
      }
    }
  }

  private mutating func take(_ number: Int, _ values: [String: String]) {
    var edit = CellEdit()
    let count = bad.count
    let platform = value(number, values, "platform") { PlatformID($0) }
    let language = value(number, values, "language") { LanguageID($0) }
    if values["platform"] == nil { add(number, "the platform is missing") }
    if values["language"] == nil { add(number, "the language is missing") }
    edit.state = value(number, values, "state") { CellStateName(written: $0) }
    edit.build = value(number, values, "build") { BuildName($0) }
    edit.owner = value(number, values, "owner") { PersonID($0).map { .person(login: $0) } }
    edit.evidence = value(number, values, "evidence") { Words($0) }
    edit.cause = value(number, values, "cause") { Words($0) }
    edit.reference = value(number, values, "reference") { Words($0) }
    edit.reason = value(number, values, "reason") { Words($0) }
    edit.workaround = value(number, values, "workaround") { Words($0) }
    guard bad.count == count, let platform, let language else { return }
    let cell = CellID(platform: platform, language: language)
    lines.append(MatrixLine(number: number, cell: cell, edit: edit))
  }

  private mutating func value<Value>(
    _ number: Int, _ values: [String: String], _ key: String, _ read: (String) -> Value?
  ) -> Value? {
    guard let text = values[key] else { return nil }
    guard let value = read(text) else {
      let shown = SafeText(untrusted: text, kind: .name)
      add(number, "\(SafeText(untrusted: key, kind: .name)) cannot be \(shown)")
      return nil
    }
    return value
  }

  private mutating func add(_ number: Int, _ words: SafeText) {
    bad.append(BadLine(number: number, words: "line \(number): \(words)"))
  }

  private static func trimmed(_ text: String) -> String {
    var rest = text.drop { $0 == " " || $0 == "\t" }
    while let last = rest.last, last == " " || last == "\t" { rest.removeLast() }
    return String(rest)
  }
}
