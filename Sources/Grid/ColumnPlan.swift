/// Which columns of a list are shown at some width, and where.
///
/// Columns leave by their order until the flexible one, the subject, has its least width; it takes
/// what is free (TERMINAL.md, section 10).
package struct ColumnPlan<ID: Hashable & Sendable>: Hashable, Sendable {
  package struct Column: Hashable, Sendable {
    package let id: ID
    package let width: Int
    /// The lowest leaves first; nil never leaves.
    package let leaves: Int?

    package init(_ id: ID, width: Int, leaves: Int? = nil) {
      self.id = id
      self.width = width
      self.leaves = leaves
    }
  }

  package struct Place: Hashable, Sendable {
    package let id: ID
    package let column: Int
    package let width: Int
  }

  private let columns: [Column]
  private let flexible: ID
  private let least: Int
  private let gap: Int

  /// `flexible` names one of the columns; its own width counts for nothing.
  package init(_ columns: [Column], flexible: ID, least: Int = 16, gap: Int = 1) {
    self.columns = columns
    self.flexible = flexible
    self.least = max(0, least)
    self.gap = max(0, gap)
  }

  /// The places of the columns that stay, from the left.
  ///
  /// When even those that never leave are too wide, the flexible one shrinks under its least width
  /// and what then lies outside is left out or cut.
  package func places(in width: Int) -> [Place] {
    var shown = columns
    while free(beside: shown, in: width) < least,
      let next = shown.filter({ $0.leaves != nil && $0.id != flexible })
        .min(by: { ($0.leaves ?? 0) < ($1.leaves ?? 0) })
    {
      shown.removeAll { $0.id == next.id }
    }
    let free = max(0, free(beside: shown, in: width))
    var places: [Place] = []
    var column = 0
    for item in shown where column < width {
      let wanted = item.id == flexible ? free : max(0, item.width)
      let given = min(wanted, width - column)
      if given > 0 { places.append(Place(id: item.id, column: column, width: given)) }
      column += given + gap
    }
    return places
  }

  private func free(beside shown: [Column], in width: Int) -> Int {
    var free = width
    for column in shown where column.id != flexible {
      free = free.subtractingClamped(max(0, column.width)).subtractingClamped(gap)
    }
    return free
  }
}
