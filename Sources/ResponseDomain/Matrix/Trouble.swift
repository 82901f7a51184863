/// Why a cell failed or is blocked; one trouble can hold up many cells.
package struct Trouble: Hashable, Sendable {
  package enum Reference: Hashable, Sendable {
    case none
    /// The number of a bug, or another name that cells share.
    case shared(name: Words)
  }

  package let cause: Words
  package let reference: Reference

  package init(cause: Words, reference: Reference = .none) {
    self.cause = cause
    self.reference = reference
  }

  /// Whether both are the same trouble: by their reference, or where there is none, their cause.
  package func isSame(as other: Trouble) -> Bool {
    switch (reference, other.reference) {
    case (.shared(let own), .shared(let others)): own == others
    case (.none, .none): cause == other.cause
    case (.shared, .none), (.none, .shared): false
    }
  }
}
