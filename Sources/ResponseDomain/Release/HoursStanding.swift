/// How the testing hours of a case stand, as far as R13 asks.
package enum HoursStanding: Hashable, Sendable {
  /// Nobody has made a plan: a plain recorded answer counts.
  case notPlanned
  /// A plan with its kinds of test; minutes are planned and left over all of them.
  case planned(kinds: Int, finished: Int, minutes: Int, left: Int, isReconciled: Bool)
  /// The same by the kinds that the plan names, with what third parties do of it.
  case detailed(Detail)

  package struct Detail: Hashable, Sendable {
    package let kinds: Int
    package let finished: Int
    package let minutes: Int
    package let left: Int
    package let isReconciled: Bool
    package let thirdPartyMinutes: Int
    package let thirdPartyLogged: Int
  }
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

  /// What the whole plan of a case says: kinds of test as the figures name them.
  package init(_ hours: TestingHours, _ totals: HoursTotals) {
    guard !hours.lines.isEmpty else {
      self = .notPlanned
      return
    }
    let kinds = Dictionary(grouping: hours.lines) { $0.line.kind.family }
    let outside = hours.lines.filter { $0.line.team == .thirdParty }
    self = .detailed(
      Detail(
        kinds: kinds.count,
        finished: kinds.values.count { lines in lines.allSatisfy { $0.left == .zero } },
        minutes: hours.planned.count, left: hours.left.count,
        isReconciled: totals.standing.isReconciled,
        thirdPartyMinutes: outside.map(\.planned).sum.count,
        thirdPartyLogged: outside.map(\.logged).sum.count))
  }
}
