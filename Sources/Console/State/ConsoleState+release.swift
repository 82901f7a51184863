internal import Grid
internal import ResponseDomain

/// Acts on the way out that ask nothing, and the boxes of those that ask much.
extension ConsoleState {
  /// Opens the dialog of the release; the gate tells what is missing before it opens.
  mutating func openRelease() -> [Effect] {
    guard case .case(let id) = targets.first else { return [] }
    boxes.append(.release(ReleaseBox(id)))
    return need([.case(id)])
  }

  mutating func openException() -> [Effect] {
    guard case .case(let id) = targets.first else { return [] }
    boxes.append(.exception(ExceptionBox(id)))
    return need([.case(id)])
  }

  var whyNotApprove: SafeText? { why { .approve(saw: $0.version) } }

  var whyNotClose: SafeText? { why { _ in .close } }

  /// What the exception is held to beside R1 to R14, which its dialog tells.
  var whyNotException: SafeText? {
    guard case .case(let id) = targets.first else { return "only on a case" }
    guard case .case(let view) = formSubject([.case(id)]) else { return nil }
    let reasons = dryRun(.case(id, .gate(.releaseStaged(StagedRelease()))), on: view.view)
    return reasons.first { $0.weight == .off }?.claim(in: setting.zone)
  }

  private func why(_ command: (CaseView) -> GateCommand) -> SafeText? {
    guard case .case(let id) = targets.first else { return "only on a case" }
    guard case .case(let view) = formSubject([.case(id)]) else { return nil }
    let reasons = dryRun(.case(id, .gate(command(view))), on: view.view)
    return reasons.first?.claim(in: setting.zone)
  }

  /// Approves the case at the version that is on the screen.
  func approve(_ target: QueueSubject) -> [Effect] {
    act(on: target, "is approved as it stands") { .approve(saw: $0.version) }
  }

  func close(_ target: QueueSubject) -> [Effect] { act(on: target, "is closed") { _ in .close } }

  private func act(
    on target: QueueSubject, _ words: SafeText, _ command: (CaseView) -> GateCommand
  ) -> [Effect] {
    guard case .case(let view) = formSubject([target]) else { return [] }
    return [
      .act(
        PendingAct(
          command: .case(view.subject.id, .gate(command(view))), seen: view.seen,
          done: "\(view.subject.id.safe) \(words)"))
    ]
  }
}
