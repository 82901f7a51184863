/// On which line of a TOML text each key and each entry of a list stands.
///
/// The parser does not tell, so the text is gone through a second time, only when there is a
/// mistake to report. The text has been parsed before and follows the grammar; on any other text
/// this ends too, with lines that mean little.
struct KeyLines {
  private var lines: [KeyPlace: Int] = [:]
  /// How many tables each `[[list]]` has so far.
  private var counts: [KeyPlace: Int] = [:]
  private var cursor: TomlCursor

  init(_ text: String) {
    cursor = TomlCursor(text)
    var section = KeyPlace.top
    while cursor.skipBlank() {
      if cursor.take(0x5B) {
        section = header()
      } else {
        pair(in: section)
      }
      // A line ends here in valid text; in any other, this is what makes the loop end.
      cursor.skipLine()
    }
  }

  /// The mistakes with their lines, in the order of lines.
  func locating(_ mistakes: [Mistake]) -> [Mistake] {
    mistakes.map { Mistake(place: $0.place, kind: $0.kind, line: line(of: $0.place)) }
      .sorted {
        ($0.line.number ?? 0, $0.place.description) < ($1.line.number ?? 0, $1.place.description)
      }
  }

  /// The line of a place, or of what holds it when it is not there itself.
  func line(of place: KeyPlace) -> Mistake.Line {
    var place = place
    while place != .top {
      if let line = lines[place] { return .at(line) }
      place = place.holder
    }
    return .unknown
  }

  private mutating func note(_ place: KeyPlace) {
    if lines[place] == nil { lines[place] = cursor.line }
  }

  /// Reads the rest of `[table]` or `[[list]]` and answers the place that it opens.
  private mutating func header() -> KeyPlace {
    let isList = cursor.take(0x5B)
    var place = KeyPlace.top
    let names = cursor.dottedKey()
    for (index, name) in names.enumerated() {
      place = place.key(name)
      note(place)
      if isList, index == names.count - 1 { counts[place, default: 0] += 1 }
      if let count = counts[place] { place = place.element(count) }
    }
    note(place)
    return place
  }

  private mutating func pair(in section: KeyPlace) {
    var place = section
    for name in cursor.dottedKey() {
      place = place.key(name)
      note(place)
    }
    if cursor.take(0x3D) { value(at: place) } else { cursor.skipScalar() }
  }

  private mutating func value(at place: KeyPlace) {
    cursor.skipSpaces()
    note(place)
    if cursor.take(0x5B) {
      var number = 1
      while cursor.skipBlank(), !cursor.take(0x5D) {
        if cursor.take(0x2C) { number += 1 } else { value(at: place.element(number)) }
      }
    } else if cursor.take(0x7B) {
      while cursor.skipBlank(), !cursor.take(0x7D) {
        if !cursor.take(0x2C) { pair(in: place) }
      }
    } else {
      cursor.skipScalar()
    }
  }
}
