/// Unfolds a header line and turns what is left of CR, LF and TAB into single blanks.
///
/// A fold is CR LF, or LF where line ends were made uniform, before a blank or a TAB.
struct LineEnds {
  /// What to do before, or instead of, the scalar that was given.
  struct Step: Equatable {
    /// A blank stands for the run that has ended.
    var needsBlank = false
    /// A CR or an LF stood alone, which no fold explains.
    var hasLoneEnd = false
    /// The scalar belongs to a run and is not drawn itself.
    var isConsumed = false
  }

  private enum LastEnd {
    case none, carriageReturn, lineFeed, both
  }

  private var lastEnd = LastEnd.none
  /// Whether the run so far holds anything but folds.
  private var isRunDrawn = false

  mutating func take(_ scalar: Unicode.Scalar) -> Step {
    var step = Step()
    switch (lastEnd, scalar) {
    case (.carriageReturn, "\n"):
      lastEnd = .both
      step.isConsumed = true
      return step
    case (.both, " "), (.both, "\t"), (.lineFeed, " "), (.lineFeed, "\t"):
      lastEnd = .none
    case (.none, _), (.carriageReturn, _), (.lineFeed, _), (.both, _):
      settle(&step)
    }
    switch scalar {
    case "\r", "\n", "\t":
      if scalar == "\t" { isRunDrawn = true }
      lastEnd = scalar == "\r" ? .carriageReturn : scalar == "\n" ? .lineFeed : .none
      step.isConsumed = true
    default:
      step.needsBlank = isRunDrawn
      isRunDrawn = false
    }
    return step
  }

  mutating func finish() -> Step {
    var step = Step()
    settle(&step)
    step.needsBlank = isRunDrawn
    isRunDrawn = false
    return step
  }

  /// The last line end was no fold: it becomes part of the run.
  private mutating func settle(_ step: inout Step) {
    switch lastEnd {
    case .none: return
    case .carriageReturn, .lineFeed: step.hasLoneEnd = true
    case .both: break
    }
    isRunDrawn = true
    lastEnd = .none
  }
}
