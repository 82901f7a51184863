internal import ArgumentParser
internal import ResponseDomain

struct CaseNarrow: ActCommand {
  static let configuration = CommandConfiguration(
    commandName: "narrow", abstract: "Take a person or a team out of the circle.")

  @OptionGroup var subject: CaseArgument
  @Argument(help: "The name as the circle has it.")
  var name: String
  @OptionGroup var why: ReasonOption
  @OptionGroup var options: ActOptions

  var stream: StreamID { subject.stream }

  func command(at desk: DeskSession) -> Command {
    .case(subject.id, .narrow(name: name, reason: why.reason))
  }
}
