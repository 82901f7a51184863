/// An identified output that test results are about, and since when the cell has it.
package struct Build: Hashable, Sendable {
  package let name: BuildName
  package let at: Instant

  package init(name: BuildName, at: Instant) {
    self.name = name
    self.at = at
  }
}
