internal import Grid
internal import ResponseDomain

/// R1 to R14 of the case at hand as they were evaluated last: a frame asks for them several times,
/// and each time every cell is looked at.
struct KeptGates: Sendable {
  let reading: CaseView.Reading
  let now: Instant
  let gates: [Gate]
}

extension ConsoleState {
  /// R1 to R14 of the case that is shown, as they look to the user now; nil without a matrix.
  var gates: [Gate]? {
    guard case .case(let view) = shown, let matrix = view.view.matrices[view.subject.id] else {
      return nil
    }
    if let keptGates, keptGates.reading == view.reading, keptGates.now == now {
      return keptGates.gates
    }
    return view.view.gate(of: view.subject, matrix).evaluate(
      at: now, version: view.view.versions[view.subject.id] ?? 0, by: setting.user)
  }

  /// Evaluates them where they are in sight.
  mutating func keepGates() {
    guard screen.panes[.case] != nil || !boxes.isEmpty, case .case(let view) = shown else { return }
    keptGates = gates.map { KeptGates(reading: view.reading, now: now, gates: $0) }
  }
}
