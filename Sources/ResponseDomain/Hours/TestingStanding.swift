/// How far the testing of a case is: what guard R13 asks.
package struct TestingStanding: Hashable, Sendable {
  package let lines: Int
  package let planned: Minutes
  package let logged: Minutes
  package let left: Minutes
  /// Lines on which hours are left.
  package let unfinished: [PlanLineID]
  /// Lines with more hours logged than planned, which nobody has explained by a re-estimate.
  package let overrun: [PlanLineID]

  /// Every planned kind of test is finished; without a plan nothing is.
  package var isFinished: Bool { lines > 0 && unfinished.isEmpty }
  /// Plan and log agree.
  package var isReconciled: Bool { overrun.isEmpty }
}

extension HoursTotals {
  package var standing: TestingStanding {
    TestingStanding(
      lines: lines.count, planned: planned, logged: logged, left: left,
      unfinished: lines.filter { $0.left > .zero }.map(\.id),
      overrun: lines.filter { $0.logged > $0.planned }.map(\.id))
  }
}
