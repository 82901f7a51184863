/// How the testing hours of a case stand, as far as R13 asks.
package enum HoursStanding: Hashable, Sendable {
  /// Nobody has made a plan: a plain recorded answer counts.
  case notPlanned
  /// A plan with its kinds of test; minutes are planned and left over all of them.
  case planned(kinds: Int, finished: Int, minutes: Int, left: Int, isReconciled: Bool)
}
