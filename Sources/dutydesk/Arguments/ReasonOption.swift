internal import ArgumentParser
internal import ResponseDomain

/// Why it is done, for acts that owe a reason.
struct ReasonOption: ParsableArguments {
  @Option(name: .customLong("reason"), help: ArgumentHelp("Why.", valueName: "words"))
  var text: String?

  /// Nil when there is none; the guard says so.
  var reason: Words? { text.flatMap { Words($0) } }
}
