internal import ArgumentParser
internal import ResponseDomain

/// The case that a command is about.
struct CaseArgument: ParsableArguments {
  @Argument(help: ArgumentHelp("The case, as 1042 or '#1042'.", valueName: "case"))
  var id: CaseID

  var stream: StreamID { .case(id) }
}
