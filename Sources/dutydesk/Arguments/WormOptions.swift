internal import ArgumentParser
internal import ResponseDomain

/// The worm question, which critical asks: can it spread without a person doing anything?
struct WormOptions: ParsableArguments {
  enum Answer: String, ExpressibleByArgument, CaseIterable {
    case yes, no
  }

  @Option(help: "Can it spread as a worm, without a person doing anything?")
  var worm: Answer?

  @Option(help: ArgumentHelp("The answer to the worm question in writing.", valueName: "words"))
  var inWriting: String?

  /// Open until there is an answer in writing.
  var answer: Rating.WormAnswer {
    guard let worm, let words = inWriting.flatMap({ Words($0) }) else { return .open }
    return .answered(canSpread: worm == .yes, inWriting: words)
  }
}
