internal import Grid
internal import ResponseDomain

extension CaseDrawing {
  /// The release gate; its figures come with the matrix and are drawn as `-` until then.
  var gateLines: [SafeText] {
    [
      "R -1 -2 -3 -4 -5 -6 -7", "  -8 -9 -10 -11 -12 -13 -14",
      "R2  - of \(requiredCells) cells tested", "R4  -", "R7  -", "y   what is known so far",
    ]
  }

  /// What a release asks for most, each with its figure.
  var openGateLines: [SafeText] {
    [
      "- R2  tested on current build  -/\(requiredCells)", "- R4  workaround per platform  -",
      "- R6  bulletins approved       -", "- R7  finder told the hour     -",
      "- R13 hours                    -",
    ]
  }

  private var requiredCells: SafeText {
    switch subject.stage {
    case .fixing(let acceptance): "\(acceptance.scope.requiredCells)"
    case .received, .acknowledged, .needsInfo, .reproducing, .assessing, .released, .closed,
      .declined, .deferred, .merged:
      subject.assessment.chosen.map { "\($0.requiredCells)" as SafeText } ?? "-"
    }
  }
}
