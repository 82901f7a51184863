/// How the testing hours of a case stand, as far as R13 asks.
package enum HoursStanding: Hashable, Sendable {
  /// Nobody has made a plan: a plain recorded answer counts.
  case notPlanned
  /// A plan with its kinds of test; minutes are planned and left over all of them.
  case planned(kinds: Int, finished: Int, minutes: Int, left: Int, isReconciled: Bool)
}

extension HoursStanding {
  /// What the totals of a case's testing hours say.
  package init(_ totals: HoursTotals) {
    let standing = totals.standing
    guard standing.lines > 0 else {
      self = .notPlanned
      return
    }
    self = .planned(
      kinds: standing.lines, finished: standing.lines - standing.unfinished.count,
      minutes: standing.planned.count, left: standing.left.count,
      isReconciled: standing.isReconciled)
  }
}
