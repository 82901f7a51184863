internal import Grid
internal import ResponseDomain

extension FilterValues {
  func claim(_ piece: Piece) throws(FilterFault) -> FilterClaim {
    let found = try name(piece, among: FilterClaim.allCases.map(\.rawValue))
    return try known(FilterClaim(rawValue: found), piece)
  }

  func stage(_ piece: Piece) throws(FilterFault) -> StageName {
    let found = try name(piece, among: StageName.allCases.map(\.rawValue))
    return try known(StageName(rawValue: found), piece)
  }

  func rating(_ piece: Piece) throws(FilterFault) -> RatingTest {
    if piece.text == "none" { return .none }
    let names = Severity.allCases.map(\.rawValue)
    guard let (comparison, rest) = compared(piece) else {
      let found = try name(piece, among: names + ["none"])
      if found == "none" { return .none }
      return .exactly(try known(Severity(rawValue: found), piece))
    }
    let found = try name(rest, among: names)
    return .compares(comparison, try known(Severity(rawValue: found), piece))
  }

  func owner(_ piece: Piece) throws(FilterFault) -> OwnerTest {
    if !piece.isQuoted, piece.text == "me" { return .me }
    if !piece.isQuoted, piece.text == "none" { return .none }
    guard let person = PersonID(piece.text) else {
      throw fault(piece, "owner: is a login name, me or none")
    }
    return .person(person)
  }

  func clock(_ piece: Piece) throws(FilterFault) -> ClockTest {
    let names = ClockTest.Name.allCases.map(\.rawValue)
    let head = piece.text.prefix { $0 != "<" && $0 != ">" }
    let headPiece = part(of: piece, text: String(head), skipping: 0)
    guard head.count < piece.text.count else {
      let found = try name(piece, among: names + ["none"])
      return found == "none" ? .none : .runs(try known(ClockTest.Name(rawValue: found), piece))
    }
    let tail = part(
      of: piece, text: String(piece.text.dropFirst(head.count)),
      skipping: head.unicodeScalars.count)
    let test = try span(tail)
    if head.isEmpty { return .leaves(test) }
    let found = try name(headPiece, among: names)
    return .compares(try known(ClockTest.Name(rawValue: found), piece), test)
  }

  func slot(_ piece: Piece) throws(FilterFault) -> SlotTest {
    switch piece.text {
    case "none": return .none
    case "oob": return .outOfBand
    default:
      guard let day = CalendarDay(iso: piece.text) else {
        throw fault(piece, "slot: is a date such as 2003-07-16, none or oob")
      }
      return .day(day)
    }
  }

  func platform(_ piece: Piece) throws(FilterFault) -> PlatformID {
    guard let platform = PlatformID(piece.text) else {
      throw fault(piece, "platform: is a short name such as XP")
    }
    return platform
  }

  func language(_ piece: Piece) throws(FilterFault) -> LanguageID {
    guard let language = LanguageID(piece.text.uppercased()) else {
      throw fault(piece, "lang: is a code such as JPN")
    }
    return language
  }

  /// `FX` is short for `F,X`.
  func letters(_ piece: Piece) throws(FilterFault) -> [CellLetter] {
    var letters: [CellLetter] = []
    for (index, character) in piece.text.enumerated() {
      guard let letter = CellLetter(typed: character) else {
        let wrong = part(of: piece, text: String(character), skipping: index)
        throw fault(wrong, "state: is letters out of · w b t p s r - c F X W")
      }
      letters.append(letter)
    }
    return letters
  }

  func age(_ piece: Piece) throws(FilterFault) -> SpanTest {
    try span(piece)
  }

  /// `>7d`
  private func span(_ piece: Piece) throws(FilterFault) -> SpanTest {
    guard let (comparison, rest) = compared(piece) else {
      throw fault(piece, "compare with < or >, as in >7d")
    }
    guard let span = TimeSpan(filtering: rest.text) else {
      throw fault(rest, "a length of time is such as 15m, 4h, 7d or 1d12h")
    }
    return SpanTest(comparison, span)
  }

  /// A comparison and what it compares with; nil when there is none.
  private func compared(_ piece: Piece) -> (FilterComparison, Piece)? {
    guard !piece.isQuoted else { return nil }
    // The longer signs begin with the shorter ones.
    for comparison in [FilterComparison.atMost, .atLeast, .less, .more]
    where piece.text.hasPrefix(comparison.rawValue) {
      let sign = comparison.rawValue.count
      return (
        comparison, part(of: piece, text: String(piece.text.dropFirst(sign)), skipping: sign)
      )
    }
    return nil
  }

  private func part(of piece: Piece, text: String, skipping scalars: Int) -> Piece {
    let start = min(
      piece.range.lowerBound + (piece.isQuoted ? 1 : 0) + scalars, piece.range.upperBound)
    let end = min(start + text.unicodeScalars.count, piece.range.upperBound)
    return Piece(text: text, isQuoted: piece.isQuoted, range: start..<end)
  }

  /// What a name that was found stands for.
  private func known<Value>(_ value: Value?, _ piece: Piece) throws(FilterFault) -> Value {
    guard let value else { throw fault(piece, "this is not known") }
    return value
  }
}
