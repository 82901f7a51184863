/// One column of one row: a base character with at most two marks, and what it means.
///
/// A wide character fills a `lead` cell and the `tail` cell to its right. The value is plain data
/// so that two frames compare without touching the heap.
package struct Cell: Hashable, Sendable {
  /// How much of a character this cell holds.
  package enum Part: UInt8, Hashable, Sendable {
    /// A whole character of width one.
    case single
    /// The left half of a wide character.
    case lead
    /// The right half of a wide character; it holds no character of its own.
    case tail
  }

  package var base: Unicode.Scalar
  package var firstMark: Unicode.Scalar?
  package var secondMark: Unicode.Scalar?
  package var part: Part
  package var role: Role
  /// A meaning laid over the role, such as the cursor row; its attributes join those of `role`.
  package var overlay: Role?

  package init(
    _ base: Unicode.Scalar, firstMark: Unicode.Scalar? = nil, secondMark: Unicode.Scalar? = nil,
    part: Part = .single, role: Role, overlay: Role? = nil
  ) {
    self.base = base
    self.firstMark = firstMark
    self.secondMark = secondMark
    self.part = part
    self.role = role
    self.overlay = overlay
  }

  package static func blank(_ role: Role) -> Cell { Cell(" ", role: role) }
}
