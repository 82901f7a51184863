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

  /// The key or list entry; the file as a whole when it has no key.
  package let place: KeyPlace
  /// What is wrong there.
  package let kind: MistakeKind
  /// The line of the place, or of what holds it when the place itself is missing.
  package let line: Line

  init(place: KeyPlace, kind: MistakeKind, line: Line = .unknown) {
    self.place = place
    self.kind = kind
    self.line = line
  }
}
