internal import Grid
internal import ResponseDomain

/// Reads what stands behind the colon of a field.
struct FilterValues {
  private let field: FilterField
  /// Where the field's name stands, for faults.
  private let scanner: FilterScanner

  /// Fails for a field that does not exist or may be several.
  init(scanner: FilterScanner, field piece: FilterScanner.Piece) throws(FilterFault) {
    self.scanner = scanner
    switch NearestName.find(piece.text, among: FilterField.allCases.map(\.rawValue)) {
    case .name(let name):
      guard let field = FilterField(rawValue: name) else {
        throw scanner.fault(at: piece.range, "no such field")
      }
      self.field = field
    case .several(let names):
      throw scanner.fault(
        at: piece.range, "\(SafeText.alternatives(names.map { $0 + ":" }))?")
    case .unknown(let nearest?):
      throw scanner.fault(
        at: piece.range, "no such field; \(SafeText(untrusted: nearest, kind: .line)):?")
    case .unknown(nil):
      throw scanner.fault(at: piece.range, "no such field; quote it to look for it as text")
    }
  }

  func read(_ scanner: inout FilterScanner) throws(FilterFault) -> FilterCondition {
    let pieces = try scanner.takePieces()
    switch field {
    case .is: return .claims(try each(pieces, claim))
    case .stage: return .stage(try each(pieces, stage))
    case .rating: return .rating(try each(pieces, rating))
    case .owner: return .owner(try each(pieces, owner))
    case .clock: return .clock(try each(pieces, clock))
    case .slot: return .slot(try each(pieces, slot))
    case .finder: return .finder(pieces.map(\.text))
    case .platform: return .platform(try each(pieces, platform))
    case .lang: return .language(try each(pieces, language))
    case .state: return .state(try each(pieces, letters).flatMap(\.self))
    case .age: return .age(try each(pieces, age))
    }
  }

  typealias Piece = FilterScanner.Piece

  private func each<Value>(
    _ pieces: [Piece], _ read: (Piece) throws(FilterFault) -> Value
  ) throws(FilterFault) -> [Value] {
    var values: [Value] = []
    for piece in pieces { values.append(try read(piece)) }
    return values
  }

  func fault(_ piece: Piece, _ hint: SafeText) -> FilterFault {
    scanner.fault(at: piece.range, hint)
  }

  /// The full name of a value that may be shortened while it is unique.
  func name(_ piece: Piece, among names: [String]) throws(FilterFault) -> String {
    let name = SafeText(untrusted: field.rawValue, kind: .line)
    switch NearestName.find(piece.text, among: names) {
    case .name(let found): return found
    case .several(let several):
      throw fault(piece, "\(SafeText.alternatives(several))?")
    case .unknown(let nearest?):
      throw fault(piece, "\(name):\(SafeText(untrusted: nearest, kind: .line))?")
    case .unknown(nil):
      let all = names.map { SafeText(untrusted: $0, kind: .line) }
      throw fault(piece, "\(name): is one of \(all.joined(separator: " "))")
    }
  }
}

extension SafeText {
  /// `stage: or state:`
  static func alternatives(_ names: [String]) -> SafeText {
    names.map { SafeText(untrusted: $0, kind: .line) }.joined(separator: " or ")
  }
}
