internal import ResponseDomain

/// The CSV of logged hours: what `hours import` takes and `hours export` writes.
///
/// The first line names the columns, in any order. `date`, `who` and `hours` are needed, and
/// `line` or `kind`; `engineering` as the kind is work on the patch itself.
enum HoursFile {
  static let columns = [
    "id", "date", "line", "kind", "team", "platform", "language", "who", "hours", "build", "note",
  ]

  /// A line of the file that cannot be taken, and why.
  struct Mistake: Error, Hashable, Sendable {
    let line: Int
    let what: String
  }

  /// Every entry with the line it stands on; throws every mistake of the file at once.
  static func drafts(of text: String) throws(HoursFileFault) -> [(line: Int, draft: LogDraft)] {
    let records: [CSV.Record]
    do throws(CSV.Damage) {
      records = try CSV.records(of: text)
    } catch {
      throw HoursFileFault(mistakes: [Mistake(line: error.line, what: error.what)])
    }
    guard let head = records.first else {
      throw HoursFileFault(mistakes: [Mistake(line: 1, what: "the file is empty")])
    }
    let names = head.fields.map { $0.trimmed.lowercased() }
    var mistakes = unknown(names, on: head.line)
    var drafts: [(line: Int, draft: LogDraft)] = []
    for record in records.dropFirst() {
      guard record.fields.count == names.count else {
        mistakes.append(
          Mistake(
            line: record.line,
            what: "\(record.fields.count) fields, where the first line names \(names.count)"))
        continue
      }
      let fields = Dictionary(
        zip(names, record.fields.map(\.trimmed)), uniquingKeysWith: { first, _ in first })
      do throws(Mistake) {
        drafts.append((record.line, try HoursRecord(fields, line: record.line).draft()))
      } catch {
        mistakes.append(error)
      }
    }
    if !mistakes.isEmpty { throw HoursFileFault(mistakes: mistakes) }
    return drafts
  }

  private static func unknown(_ names: [String], on line: Int) -> [Mistake] {
    var mistakes = names.filter { !columns.contains($0) }.map {
      Mistake(line: line, what: "there is no column \"\($0)\"")
    }
    for name in ["date", "who", "hours"] where !names.contains(name) {
      mistakes.append(Mistake(line: line, what: "the column \(name) is missing"))
    }
    if !names.contains("line"), !names.contains("kind") {
      mistakes.append(Mistake(line: line, what: "a column line or kind is missing"))
    }
    if Set(names).count < names.count {
      mistakes.append(Mistake(line: line, what: "a column is named twice"))
    }
    return mistakes
  }
}

/// Everything that is wrong with a file of hours.
struct HoursFileFault: Error, Hashable, Sendable {
  let mistakes: [HoursFile.Mistake]
}

extension String {
  /// Without blanks and tabs at its ends.
  var trimmed: String {
    var text = self[...]
    while let first = text.first, first == " " || first == "\t" { text.removeFirst() }
    while let last = text.last, last == " " || last == "\t" { text.removeLast() }
    return String(text)
  }
}
