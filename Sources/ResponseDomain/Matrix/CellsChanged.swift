/// Changes of cells that are one act: a selection set by hand, or an import.
package struct CellsChanged: Hashable, Codable, Sendable {
  package enum Source: Hashable, Codable, Sendable {
    case hand
    case `import`(of: String)
  }

  package let shifts: [CellShift]
  package let source: Source

  package init(shifts: [CellShift], source: Source) {
    self.shifts = shifts
    self.source = source
  }

  package var count: Int { shifts.reduce(0) { $0 + $1.cells.count } }

  private enum CodingKeys: String, CodingKey {
    case shifts
    case source
  }
}
