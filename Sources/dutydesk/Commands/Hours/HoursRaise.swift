internal import ArgumentParser
internal import ResponseDomain

struct HoursRaise: ActCommand {
  static let configuration = CommandConfiguration(
    commandName: "raise", abstract: "Record that more is tested a day, from a day on.")

  @OptionGroup var subject: CaseArgument
  @Argument(help: ArgumentHelp("How much more a day.", valueName: "hours")) var hours: Minutes
  @Option(help: ArgumentHelp("The first day of it.", valueName: "day")) var from: CalendarDay
  @OptionGroup var why: ReasonOption
  @OptionGroup var options: ActOptions

  var stream: StreamID { subject.stream }

  func command(at desk: DeskSession) -> Command {
    .case(subject.id, .hours(.raisePace(from: from, by: hours, reason: why.reason)))
  }
}
