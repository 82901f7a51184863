internal import Grid

extension QueueFilter {
  /// Reads what was typed: `is:open`, `is:closed`, `is:all`, words, and phrases in quotes.
  ///
  /// The language is TERMINAL.md, section 6; its other fields are named in the fault, so that
  /// nobody takes a list for filtered that is not. An empty text is the filter at the start.
  package init(parsing text: String) throws(FilterFault) {
    self.init()
    var kept: [String] = []
    for term in try Self.terms(of: text) {
      if term.text.hasPrefix("\"") {
        kept.append(term.text)
      } else if let colon = term.text.firstIndex(of: ":") {
        scope = try Self.scope(
          field: String(term.text[..<colon]),
          value: String(term.text[term.text.index(after: colon)...]), at: term)
      } else if term.text.hasPrefix("-") {
        throw FilterFault(
          offset: term.offset, length: term.text.count, hint: "- comes with a later version")
      } else {
        kept.append(term.text)
      }
    }
    words = kept.joined(separator: " ")
  }

  /// The filter as it is typed, and shown in the rule.
  package var text: String {
    words.isEmpty ? "is:\(scope.rawValue)" : "is:\(scope.rawValue) \(words)"
  }

  private struct Term {
    let offset: Int
    let text: String
  }

  private static let laterFields = [
    "stage", "rating", "owner", "clock", "slot", "finder", "platform", "lang", "state", "age",
  ]

  private static func scope(field: String, value: String, at term: Term) throws(FilterFault)
    -> Scope
  {
    let length = term.text.count
    // A field may be shortened while it is unique.
    guard !field.isEmpty, "is".hasPrefix(field.lowercased()) else {
      let isLater = laterFields.contains { !field.isEmpty && $0.hasPrefix(field.lowercased()) }
      throw FilterFault(
        offset: term.offset, length: length,
        hint: isLater
          ? "\(SafeText(untrusted: field, kind: .name)): comes with a later version"
          : "no such field; there is is:")
    }
    if let scope = Scope(rawValue: value.lowercased()) { return scope }
    let nearest = Scope.allCases.min {
      distance($0.rawValue, value.lowercased()) < distance($1.rawValue, value.lowercased())
    }
    throw FilterFault(
      offset: term.offset, length: length,
      hint: "is:\(SafeText(untrusted: (nearest ?? .open).rawValue, kind: .name))?")
  }

  private static func terms(of text: String) throws(FilterFault) -> [Term] {
    var terms: [Term] = []
    var current = ""
    var start = 0
    var isQuoted = false
    for (offset, character) in text.enumerated() {
      if character == " ", !isQuoted {
        if !current.isEmpty { terms.append(Term(offset: start, text: current)) }
        current = ""
        continue
      }
      if current.isEmpty { start = offset }
      current.append(character)
      if character == "\"" { isQuoted.toggle() }
    }
    if isQuoted {
      throw FilterFault(offset: start, length: current.count, hint: "the quote is not closed")
    }
    if !current.isEmpty { terms.append(Term(offset: start, text: current)) }
    return terms
  }

  /// Letters to change, add or drop from one word to the other, which decides what is nearest.
  private static func distance(_ left: String, _ right: String) -> Int {
    let right = Array(right.prefix(32))
    var row = Array(0...right.count)
    for (line, letter) in left.enumerated() {
      var next = [line + 1]
      for (column, other) in right.enumerated() {
        let change = row[column] + (letter == other ? 0 : 1)
        next.append(min(change, row[column + 1] + 1, next[column] + 1))
      }
      row = next
    }
    return row[right.count]
  }
}
