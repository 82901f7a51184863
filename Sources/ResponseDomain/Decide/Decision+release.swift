extension Decision {
  /// T11: every cell at one moment, once R1 to R14 hold and the number is typed.
  func release(_ subject: Case, typed: CaseID?) throws(Refusal) -> [Event] {
    guard let matrix = view.matrices[subject.id] else {
      throw Refusal(.matrix(.noMatrix(subject.id)))
    }
    var reasons = Reasons()
    requireNotWhole(subject, &reasons)
    for gate in gates(of: subject, matrix) {
      for fact in gate.missing { reasons.add(.gate(.open(gate.rule, fact))) }
    }
    reasons.require(typed == subject.id, .gate(.numberNotTyped(subject.id)))
    let second = secondPerson(of: subject)
    let shipment = Shipment(
      at: now, watchUntil: watchStart(of: subject) + policy.watch,
      revision: subject.gate.revision,
      shifts: matrix.moved(matrix.waitingInChannels, to: .released, at: now), basis: .whole,
      second: try reasons.settled(second))
    return shipped(shipment, of: subject)
  }

  /// T12: some cells go ahead, in full view of those that are left exposed.
  func release(_ subject: Case, _ staged: StagedRelease) throws(Refusal) -> [Event] {
    guard let matrix = view.matrices[subject.id] else {
      throw Refusal(.matrix(.noMatrix(subject.id)))
    }
    var reasons = Reasons()
    requireNotWhole(subject, &reasons)
    reasons.require(!subject.world.facts.isEmpty, .gate(.notKnownToTheWorld))
    let approver = reasons.need(staged.approver, .gate(.vicePresidentMissing))
    let reason = reasons.need(staged.reason, .reasonMissing)
    let going = staged.cells.isEmpty ? matrix.waitingInChannels : staged.cells
    reasons.require(!going.isEmpty, .gate(.nothingStaged))
    for id in going where matrix[id].state.name != .staged || !matrix.holds(id) {
      reasons.add(.gate(.cellNotStaged(id)))
    }
    // R4 to R8 and R14; R2 and R3 are asked of the cells that go.
    let asked: [ReleaseRule] = [.workarounds, .rating, .bulletins, .credit, .ready, .twoPeople]
    for gate in gates(of: subject, matrix) where asked.contains(gate.rule) {
      for fact in gate.missing { reasons.add(.gate(.open(gate.rule, fact))) }
    }
    let exposed = matrix.exposed(besides: going)
    reasons.require(
      staged.exposed.map(Set.init) == Set(exposed), .gate(.exposedNotSeen(cells: exposed.count)))
    reasons.require(staged.typed == subject.id, .gate(.numberNotTyped(subject.id)))
    let second = secondPerson(of: subject)
    let shipment = Shipment(
      at: now, watchUntil: now + policy.watch, revision: subject.gate.revision,
      shifts: matrix.moved(going, to: .released, at: now),
      basis: .exception(
        approver: try reasons.settled(approver), reason: try reasons.settled(reason),
        exposed: exposed),
      second: try reasons.settled(second))
    return shipped(shipment, of: subject)
  }

  /// What a release looks like to whoever would press the key now.
  func gates(of subject: Case, _ matrix: Matrix) -> [Gate] {
    view.gate(of: subject, matrix).evaluate(
      at: now, version: view.versions[subject.id] ?? 0, by: actor)
  }

  private func requireNotWhole(_ subject: Case, _ reasons: inout Reasons) {
    guard let release = subject.stage.release else { return }
    reasons.require(release.extent == .staged, .gate(.releasedAlready))
  }

  /// The slot's hour for what goes out in its window, else now.
  private func watchStart(of subject: Case) -> Instant {
    guard case .fixing(let acceptance) = subject.stage else { return now }
    let slot = acceptance.slot.at
    return slot <= now && now <= slot + policy.window ? slot : now
  }

  private func secondPerson(of subject: Case) -> PersonID? {
    switch subject.gate.second {
    case .nobody: nil
    case .approved(let approval): approval.by
    }
  }

  /// One act: the cells, the end of the embargo, and that it is public.
  private func shipped(_ shipment: Shipment, of subject: Case) -> [Event] {
    var events: [CaseEvent] = [.release(.shipped(shipment))]
    if subject.embargo.hasTerms { events.append(.embargoed(.ended(at: now, why: .release))) }
    if !subject.world.holds(.isPublic) { events.append(.worldLearned(.isPublic, seenAt: "")) }
    return events.map { .case(subject.id, $0) }
  }
}

extension DeskView {
  /// The release gate of a case with its cells.
  package func gate(of subject: Case, _ matrix: Matrix) -> ReleaseGate {
    ReleaseGate(
      of: subject, cells: .each(matrix),
      hours: hours[subject.id].map { HoursStanding($0, subject.hours) }
        ?? HoursStanding(subject.hours),
      window: policy.window)
  }
}
