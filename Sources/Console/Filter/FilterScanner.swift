internal import Grid

/// A position in the text of a filter.
struct FilterScanner {
  /// One word or quoted phrase of the text.
  struct Piece: Hashable {
    /// Without its quotes.
    let text: String
    let isQuoted: Bool
    /// The scalars that it takes in the text.
    let range: Range<Int>
  }

  private let scalars: [Unicode.Scalar]
  private(set) var position = 0

  init(_ text: String) {
    scalars = Array(text.unicodeScalars)
  }

  /// Whether anything comes after any spaces.
  mutating func skipSpaces() -> Bool {
    while position < scalars.count, scalars[position].properties.isWhitespace { position += 1 }
    return position < scalars.count
  }

  /// Steps over one sign when it comes next.
  mutating func take(_ sign: Unicode.Scalar) -> Bool {
    guard position < scalars.count, scalars[position] == sign else { return false }
    position += 1
    return true
  }

  /// Steps over a name with a colon when one comes next.
  mutating func takeField() -> Piece? {
    let rest = scalars[position...]
    guard let end = rest.firstIndex(where: FilterScanner.endsName), scalars[end] == ":" else {
      return nil
    }
    defer { position = end + 1 }
    return piece(position..<end)
  }

  /// Steps over a word, up to a space or a comma, or over a phrase in quotes; a quote in it is
  /// written twice.
  mutating func takePiece() throws(FilterFault) -> Piece {
    guard take("\"") else {
      let end = scalars[position...].firstIndex { $0 == "," || $0.properties.isWhitespace }
      let range = position..<(end ?? scalars.count)
      position = range.upperBound
      return piece(range)
    }
    let start = position - 1
    var text = String.UnicodeScalarView()
    while position < scalars.count {
      let scalar = scalars[position]
      position += 1
      if scalar == "\"", !take("\"") {
        return Piece(text: String(text), isQuoted: true, range: start..<position)
      }
      text.append(scalar)
    }
    throw fault(at: start..<position, "the quote is not closed")
  }

  /// Steps over words or phrases with commas between them; at least one, none of them empty unless
  /// it stands in quotes.
  mutating func takePieces() throws(FilterFault) -> [Piece] {
    var pieces: [Piece] = []
    repeat {
      let piece = try takePiece()
      guard piece.isQuoted || !piece.text.isEmpty else {
        throw fault(at: piece.range, "something is missing here")
      }
      // What follows a closing quote at once belongs to nothing.
      guard !piece.isQuoted || isAtEnd else {
        throw fault(at: position..<position + 1, "a space or a comma is missing here")
      }
      pieces.append(piece)
    } while take(",")
    return pieces
  }

  /// Whether a piece may end here.
  private var isAtEnd: Bool {
    position == scalars.count || scalars[position] == ","
      || scalars[position].properties.isWhitespace
  }

  /// A fault that points at scalars of the text.
  func fault(at range: Range<Int>, _ hint: SafeText) -> FilterFault {
    let before = characters(0..<range.lowerBound)
    return FilterFault(offset: before, length: max(1, characters(range)), hint: hint)
  }

  private func characters(_ range: Range<Int>) -> Int {
    String(String.UnicodeScalarView(scalars[range])).count
  }

  private func piece(_ range: Range<Int>) -> Piece {
    Piece(
      text: String(String.UnicodeScalarView(scalars[range])), isQuoted: false, range: range)
  }

  private static func endsName(_ scalar: Unicode.Scalar) -> Bool {
    scalar == ":" || scalar == "," || scalar == "\"" || scalar.properties.isWhitespace
  }
}
