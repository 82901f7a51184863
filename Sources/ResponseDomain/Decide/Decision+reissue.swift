extension Decision {
  /// T13 may begin with taking back what is out.
  func withdraw(
    _ cells: [CellID], problem: Int, reason: Words?, of subject: Case
  ) throws(Refusal) -> [Event] {
    var reasons = Reasons()
    let matrix = affected(cells, of: subject, [.released], &reasons)
    requireProblem(problem, of: subject, &reasons)
    let reason = reasons.need(reason, .reasonMissing)
    let why = try reasons.settled(reason)
    let withdrawal = Withdrawal(
      problem: problem, reason: why,
      shifts: try reasons.settled(matrix).moved(cells, to: .withdrawn(reason: why), at: now))
    return [.case(subject.id, .release(.withdrawn(withdrawal)))]
  }

  /// T13: back to fixing as the next revision; it counts once it is released.
  func reissue(_ subject: Case, _ draft: ReissueDraft) throws(Refusal) -> [Event] {
    var reasons = Reasons()
    let problem = reasons.need(draft.problem, .gate(.problemMissing))
    if let problem { requireProblem(problem, of: subject, &reasons) }
    let cause = reasons.need(draft.cause, .gate(.causeClassMissing))
    let reason = reasons.need(draft.reason, .reasonMissing)
    let matrix = affected(draft.cells, of: subject, [.released, .withdrawn], &reasons)
    let slot = slot(draft.slot, reasons: &reasons)
    let why = try reasons.settled(reason)
    let scope = Scope(
      platforms: subject.matrix.platforms, languages: subject.matrix.languages)
    let reissue = Reissue(
      problem: try reasons.settled(problem), cause: try reasons.settled(cause), reason: why,
      revision: subject.gate.revision + 1,
      shifts: try reasons.settled(matrix).moved(draft.cells, to: .writing, at: now),
      acceptance: Acceptance(
        at: now, risk: subject.assessment.statement ?? why,
        scope: subject.assessment.chosen ?? scope, slot: try reasons.settled(slot)))
    return [.case(subject.id, .release(.reissued(reissue)))]
  }

  private func requireProblem(_ number: Int, of subject: Case, _ reasons: inout Reasons) {
    reasons.require(
      subject.gate.problems.contains { $0.number == number }, .gate(.noSuchProblem(number)))
  }

  private func affected(
    _ cells: [CellID], of subject: Case, _ states: [CellStateName], _ reasons: inout Reasons
  ) -> Matrix? {
    guard let matrix = view.matrices[subject.id] else {
      reasons.add(.matrix(.noMatrix(subject.id)))
      return nil
    }
    reasons.require(!cells.isEmpty, .gate(.noAffectedCell))
    for id in cells where !states.contains(matrix[id].state.name) {
      reasons.add(.gate(.cellNotReleased(id)))
    }
    return matrix
  }
}
