internal import ArgumentParser
internal import ResponseDomain

/// What every command takes.
struct DeskOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The directory of the desk (default: $DUTYDESK_DESK, else dutydesk/desk in the data folder).",
      valueName: "dir"))
  var desk: String?

  @Option(help: ArgumentHelp("Act as somebody else; on a rehearsal desk only.", valueName: "login"))
  var asUser: PersonID?

  @Option(
    help: ArgumentHelp(
      "Take this for the present time, as in 2003-07-08T14:05; on a rehearsal desk only.",
      valueName: "time"))
  var at: WrittenTime?

  @Flag(help: "Print data for scripts instead of text.")
  var json = false

  var output: Output { Output(isJSON: json) }

  var choice: DeskChoice { DeskChoice(desk: desk, asUser: asUser, at: at, json: json) }
}
