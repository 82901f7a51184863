internal import Grid
internal import ResponseDomain

extension CaseDrawing {
  /// R1 to R14 with a mark each, and what is open first.
  var gateLines: [SafeText] {
    let gates = state.gates ?? []
    guard !gates.isEmpty else {
      return ["R -1 -2 -3 -4 -5 -6 -7", "  -8 -9 -10 -11 -12 -13 -14"] + shortGateLines
    }
    func marks(_ some: ArraySlice<Gate>) -> SafeText {
      some.map { gate -> SafeText in
        let mark: SafeText = gate.holds ? "✓" : "·"
        return "\(mark)\(gate.rule.rawValue)"
      }.joined(separator: " ")
    }
    return ["R \(marks(gates[..<7]))", "  \(marks(gates[7...]))"] + shortGateLines + [
      "y   all fourteen, each a jump"
    ]
  }

  /// The most telling open rules: the patch, what goes out beside it, the finder; then the rest in
  /// their order.
  private var shortGateLines: [SafeText] {
    let gates = state.gates ?? []
    guard !gates.isEmpty else {
      return ["R2  - of \(requiredCells) cells tested", "R4  -", "R7  -"]
    }
    let telling: [ReleaseRule] = [.tested, .workarounds, .credit]
    let open = gates.filter { !$0.holds }
    let shown =
      open.filter { telling.contains($0.rule) } + open.filter { !telling.contains($0.rule) }
    return shown.prefix(3).sorted { $0.rule.rawValue < $1.rule.rawValue }.map { gate in
      "\(gate.rule.safe.padded(to: 3)) \(summary(of: gate).line)"
    }
  }

  /// `RELEASE GATE  4 of 14`
  var gateTitle: SafeText {
    guard let gates = state.gates else { return "RELEASE GATE  - of 14" }
    return "RELEASE GATE  \(gates.count(where: \.holds)) of \(gates.count)"
  }

  /// `RELEASE GATE  4 of 14 hold: 1, 5, 11, 12`
  func gateTitle(columns: Int) -> SafeText {
    let holding = (state.gates ?? []).filter(\.holds).map { "\($0.rule.rawValue)" as SafeText }
    let title: SafeText = "\(gateTitle) hold"
    let whole: SafeText = "\(title): \(holding.joined(separator: ", "))"
    return holding.isEmpty || whole.width > columns ? title : whole
  }

  /// What a release asks for most, each with its figure and, where there is room, what is missing.
  func openGateLines(columns: Int) -> [SafeText] {
    let wanted: [ReleaseRule] = [.tested, .workarounds, .bulletins, .credit, .hours]
    let gates = state.gates ?? []
    guard !gates.isEmpty else {
      return [
        "- R2  tested on current build  -/\(requiredCells)", "- R4  workaround per platform  -",
        "- R6  bulletins approved       -", "- R7  finder told the hour     -",
        "- R13 hours                    -",
      ]
    }
    return gates.filter { wanted.contains($0.rule) }.map { gate in
      let mark: SafeText = gate.holds ? "✓" : "·"
      let summary = summary(of: gate)
      let head: SafeText = "\(mark) \(gate.rule.safe.padded(to: 3)) \(summary.name.padded(to: 24))"
      guard !summary.note.isEmpty, columns >= 52 else { return "\(head) \(summary.figure)" }
      return "\(head) \(summary.figure.padded(to: 8)) \(summary.note)"
    }
  }

  private func summary(of gate: Gate) -> ShortGate {
    ShortGate(gate: gate, view: view, state: state, thread: thread)
  }

  private var requiredCells: SafeText {
    let required = subject.matrix.tally.required
    return required > 0
      ? "\(required)" : subject.assessment.chosen.map { "\($0.requiredCells)" } ?? "-"
  }
}
