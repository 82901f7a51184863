internal import ArgumentParser
internal import ResponseDomain

/// The report that a command is about.
struct ReportArgument: ParsableArguments {
  @Argument(help: ArgumentHelp("The report, as m17.", valueName: "report"))
  var id: ReportID

  var stream: StreamID { .report(id) }
}
