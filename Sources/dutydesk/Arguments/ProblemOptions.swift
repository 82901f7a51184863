internal import ArgumentParser
internal import ResponseDomain

/// What goes wrong where a patch is installed.
struct ProblemOptions: ParsableArguments {
  @Option(help: ArgumentHelp("What goes wrong.", valueName: "words"))
  var words: String?
  @Option(help: "Where it happens; everywhere without it.")
  var platform: PlatformID?

  var said: Words? { words.flatMap { Words($0) } }

  var place: DeploymentProblem.Place {
    platform.map { .on(platform: $0) } ?? .everywhere
  }
}
