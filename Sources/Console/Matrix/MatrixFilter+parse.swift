internal import Grid
internal import ResponseDomain

extension MatrixFilter {
  private enum Field: String, CaseIterable {
    case platform, lang, state, team
  }

  /// Reads a filter for one matrix; an empty text shows everything.
  ///
  /// Fails at the first term that means nothing, with the place and what was probably meant.
  init(
    parsing text: String, over grid: MatrixGrid, under policy: Policy
  ) throws(FilterFault) {
    var scanner = FilterScanner(text)
    var terms: [Term] = []
    while scanner.skipSpaces() {
      let isNegated = scanner.take("-")
      let condition: Condition
      if let piece = scanner.takeField() {
        let field = try Self.field(piece, scanner)
        condition = try Self.condition(field, &scanner, grid, policy)
      } else {
        condition = .words(try scanner.takePieces().map(\.text))
      }
      terms.append(Term(isNegated: isNegated, condition: condition))
    }
    self.init(text: text, terms: terms)
  }

  private static func field(
    _ piece: FilterScanner.Piece, _ scanner: FilterScanner
  ) throws(FilterFault) -> Field {
    let name = try name(piece, among: Field.allCases.map(\.rawValue), scanner)
    guard let field = Field(rawValue: name) else {
      throw scanner.fault(at: piece.range, "no such field")
    }
    return field
  }

  private static func condition(
    _ field: Field, _ scanner: inout FilterScanner, _ grid: MatrixGrid, _ policy: Policy
  ) throws(FilterFault) -> Condition {
    let pieces = try scanner.takePieces()
    switch field {
    case .platform:
      return .platforms(try ids(pieces, among: grid.platforms, scanner))
    case .lang: return .languages(try ids(pieces, among: grid.languages, scanner))
    case .team:
      let teams = Set(policy.teams.keys).union(policy.teamScopes.keys)
        .union(policy.people.compactMap { TeamName($0.team) }).sorted { $0.text < $1.text }
      return .teams(try ids(pieces, among: teams, scanner))
    case .state:
      var letters: [Character] = []
      for piece in pieces {
        for letter in piece.text {
          guard let state = CellStateName(written: String(letter)) else {
            throw scanner.fault(at: piece.range, "state: is letters out of · w b t p s r - c F X W")
          }
          letters.append(state.letter)
        }
      }
      return .states(letters)
    }
  }

  private static func ids<ID: TextID>(
    _ pieces: [FilterScanner.Piece], among known: [ID], _ scanner: FilterScanner
  ) throws(FilterFault) -> [ID] {
    var found: [ID] = []
    for piece in pieces {
      let name = try name(piece, among: known.map { $0.text.lowercased() }, scanner)
      found += known.filter { $0.text.lowercased() == name }
    }
    return found
  }

  /// The full name that was meant; a beginning will do while it is unique.
  private static func name(
    _ piece: FilterScanner.Piece, among names: [String], _ scanner: FilterScanner
  ) throws(FilterFault) -> String {
    switch NearestName.find(piece.text, among: names) {
    case .name(let name): return name
    case .several(let several):
      throw scanner.fault(at: piece.range, "\(SafeText.alternatives(several))?")
    case .unknown(let nearest?):
      throw scanner.fault(
        at: piece.range, "not known here; \(SafeText(untrusted: nearest, kind: .line))?")
    case .unknown(nil):
      let some = SafeText.alternatives(Array(names.prefix(6)))
      throw scanner.fault(at: piece.range, "not known here; \(some)")
    }
  }
}
