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
      "y   why can't I ship"
    ]
  }

  /// The most telling open rules.
  var shortGateLines: [SafeText] {
    let gates = state.gates ?? []
    guard !gates.isEmpty else {
      return ["R2  - of \(requiredCells) cells tested", "R4  -", "R7  -"]
    }
    return gates.filter { !$0.holds }.prefix(3).map { gate in
      "\(gate.rule.safe)  \(gate.stands(at: state.now)) \(gate.rule.words)"
    }
  }

  /// `RELEASE GATE  4 of 14 hold`
  var gateTitle: SafeText {
    let gates = state.gates ?? []
    guard !gates.isEmpty else { return "RELEASE GATE  - of 14 hold" }
    return "RELEASE GATE  \(gates.count(where: \.holds)) of \(gates.count) hold"
  }

  /// What a release asks for most, each with its figure.
  var openGateLines: [SafeText] {
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
      return
        "\(mark) \(gate.rule.safe.padded(to: 3)) \(gate.rule.words.padded(to: 26)) \(gate.stands(at: state.now))"
    }
  }

  private var requiredCells: SafeText {
    let required = subject.matrix.tally.required
    return required > 0
      ? "\(required)" : subject.assessment.chosen.map { "\($0.requiredCells)" } ?? "-"
  }
}
