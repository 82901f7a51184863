/// One thing that is wrong in a settings file, and where.
package struct Mistake: Hashable, Sendable {
  /// Where in the file; unknown when no line of the text stands for the place.
  package enum Line: Hashable, Sendable {
    case unknown
    /// Counted from 1.
    case at(Int)

    var number: Int? {
      switch self {
      case .unknown: nil
      case .at(let number): number
      }
    }
  }

  package let place: KeyPlace
  package let kind: MistakeKind
  package let line: Line

  init(place: KeyPlace, kind: MistakeKind, line: Line = .unknown) {
    self.place = place
    self.kind = kind
    self.line = line
  }
}
