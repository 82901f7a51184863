/// Comma-separated values as RFC 4180 has them; line ends may be CR LF or LF.
enum CSV {
  /// One record and the line of the file that it begins on, from 1.
  struct Record: Hashable, Sendable {
    let line: Int
    let fields: [String]
  }

  /// Why a text is no CSV.
  struct Damage: Error, Hashable, Sendable {
    let line: Int
    let what: String
  }

  /// Empty lines are passed over.
  static func records(of text: String) throws(Damage) -> [Record] {
    var records: [Record] = []
    var fields: [String] = []
    var field = ""
    var isQuoted = false
    var wasQuoted = false
    var line = 1
    var start = 1
    let characters = Array(text.unicodeScalars)
    var index = characters.first == "\u{FEFF}" ? 1 : 0
    func end() {
      fields.append(field)
      if fields != [""] { records.append(Record(line: start, fields: fields)) }
      fields = []
      field = ""
      wasQuoted = false
    }
    while index < characters.count {
      let character = characters[index]
      index += 1
      if isQuoted {
        if character == "\"" {
          if index < characters.count, characters[index] == "\"" {
            field.unicodeScalars.append("\"")
            index += 1
          } else {
            isQuoted = false
          }
          continue
        }
        if character == "\n" { line += 1 }
        field.unicodeScalars.append(character)
        continue
      }
      switch character {
      case "\"":
        guard field.isEmpty, !wasQuoted else {
          throw Damage(line: line, what: "a quotation mark inside a field")
        }
        isQuoted = true
        wasQuoted = true
      case ",":
        fields.append(field)
        field = ""
        wasQuoted = false
      case "\r" where index < characters.count && characters[index] == "\n": break
      case "\n":
        end()
        line += 1
        start = line
      default:
        guard !wasQuoted else {
          throw Damage(line: line, what: "text behind a closing quotation mark")
        }
        field.unicodeScalars.append(character)
      }
    }
    if isQuoted { throw Damage(line: start, what: "a quotation mark that is never closed") }
    if !field.isEmpty || !fields.isEmpty { end() }
    return records
  }

  /// One line of a file, quoted where it must be.
  static func line(_ fields: [String]) -> String {
    fields.map { field in
      let isPlain = field.unicodeScalars.allSatisfy { !",\"\r\n".unicodeScalars.contains($0) }
      return isPlain ? field : "\"" + field.replacing("\"", with: "\"\"") + "\""
    }.joined(separator: ",")
  }
}
