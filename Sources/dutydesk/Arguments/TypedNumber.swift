internal import ArgumentParser
internal import Grid
internal import ResponseDomain

/// The number of the case once more, for what cannot be undone.
struct TypedNumber: ParsableArguments {
  @Option(
    name: .customLong("type"),
    help: ArgumentHelp("The number of the case again.", valueName: "number"))
  var number: CaseID?

  /// Throws a `Fault` unless it is the number of this case.
  func check(against id: CaseID) throws {
    guard number == id else {
      throw Fault.usage(
        "A release cannot be undone. Say it with the number: --type \(id.number)")
    }
  }
}
