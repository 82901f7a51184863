/// One of the fourteen that must hold before a release, R1 to R14 of the process.
package enum ReleaseRule: Int, CaseIterable, Hashable, Sendable, CustomStringConvertible {
  case requiredCells = 1
  case tested, staged, workarounds, rating, bulletins, credit, ready, slot, thirdParty
  case childIssues, supersedence, hours, twoPeople

  package var description: String { "R\(rawValue)" }

  /// Whether it hangs on the hour or on a second person: READY does not ask for these.
  package var isOfTheMoment: Bool { self == .slot || self == .twoPeople }
}
