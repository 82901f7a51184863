internal import ArgumentParser
internal import ResponseDomain

struct HoursReestimate: ActCommand {
  static let configuration = CommandConfiguration(
    commandName: "reestimate", abstract: "Set the planned hours of a line anew, with a reason.")

  @OptionGroup var subject: CaseArgument
  @Argument(help: ArgumentHelp("The line of the plan, as L3.", valueName: "line"))
  var line: PlanLineID
  @Argument(help: ArgumentHelp("What it is planned at now, in all.", valueName: "hours"))
  var hours: Minutes
  @OptionGroup var why: ReasonOption
  @OptionGroup var options: ActOptions

  var stream: StreamID { subject.stream }

  func command(at desk: DeskSession) -> Command {
    .case(subject.id, .hours(.reestimate(line, planned: hours, reason: why.reason)))
  }
}
