internal import Grid
internal import ResponseDomain

extension Filter.Term {
  var text: String { (isNegated ? "-" : "") + condition.text }
}

extension FilterCondition {
  var text: String {
    switch self {
    case .words(let words): FilterCondition.list(words.map(FilterCondition.quoted))
    case .claims(let claims): field(.is, claims.map(\.rawValue))
    case .stage(let stages): field(.stage, stages.map(\.rawValue))
    case .rating(let tests): field(.rating, tests.map(\.text))
    case .owner(let tests): field(.owner, tests.map(\.text))
    case .clock(let tests): field(.clock, tests.map(\.text))
    case .slot(let tests): field(.slot, tests.map(\.text))
    case .finder(let names): field(.finder, names.map(FilterCondition.quoted))
    case .platform(let names): field(.platform, names.map { FilterCondition.quoted($0.text) })
    case .language(let names): field(.lang, names.map(\.text))
    case .state(let letters): field(.state, letters.map { String($0.rawValue) })
    case .age(let tests): field(.age, tests.map(\.text))
    }
  }

  private func field(_ field: FilterField, _ values: [String]) -> String {
    "\(field.rawValue):" + FilterCondition.list(values)
  }

  private static func list(_ values: [String]) -> String { values.joined(separator: ",") }

  /// A word as it stands, in quotes where it would be read as something else.
  static func quoted(_ word: String) -> String {
    let isPlain =
      !word.isEmpty && word.unicodeScalars.first != "-" && word.unicodeScalars.first != "@"
      && word.unicodeScalars.allSatisfy {
        $0 != "," && $0 != ":" && $0 != "\"" && !$0.properties.isWhitespace
      }
    guard !isPlain else { return word }
    var text = String.UnicodeScalarView("\"".unicodeScalars)
    for scalar in word.unicodeScalars {
      text.append(scalar)
      if scalar == "\"" { text.append(scalar) }
    }
    text.append("\"")
    return String(text)
  }
}

extension RatingTest {
  var text: String {
    switch self {
    case .none: "none"
    case .exactly(let severity): severity.shortWords.string
    case .compares(let comparison, let severity):
      comparison.rawValue + severity.shortWords.string
    }
  }
}

extension OwnerTest {
  /// A person whose login is a word of the language stands in quotes.
  var text: String {
    switch self {
    case .me: "me"
    case .none: "none"
    case .person(let person):
      ["me", "none"].contains(person.text)
        ? "\"\(person.text)\"" : FilterCondition.quoted(person.text)
    }
  }
}

extension SpanTest {
  var text: String { comparison.rawValue + span.filterText }
}

extension ClockTest {
  var text: String {
    switch self {
    case .none: "none"
    case .runs(let name): name.rawValue
    case .compares(let name, let test): name.rawValue + test.text
    case .leaves(let test): test.text
    }
  }
}

extension SlotTest {
  var text: String {
    switch self {
    case .none: "none"
    case .outOfBand: "oob"
    case .day(let day): day.iso
    }
  }
}
