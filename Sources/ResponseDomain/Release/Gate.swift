/// How one rule of the release stands: the figures, and exactly what is missing.
package struct Gate: Hashable, Sendable {
  package enum Figures: Hashable, Sendable {
    case none
    case count(Int)
    case share(done: Int, of: Int)
    case minutes(left: Int, of: Int)
    case severity(Severity)
    /// So many are listed; none is an answer too.
    case listed(Int)
    /// Minutes of work that are done, of those planned.
    case spent(done: Int, of: Int)
    case until(Instant)
  }

  package let rule: ReleaseRule
  package let figures: Figures
  /// Empty when the rule holds.
  package let missing: [MissingFact]

  package init(_ rule: ReleaseRule, _ figures: Figures, missing: [MissingFact]) {
    self.rule = rule
    self.figures = figures
    self.missing = missing
  }

  package var holds: Bool { missing.isEmpty }
}
