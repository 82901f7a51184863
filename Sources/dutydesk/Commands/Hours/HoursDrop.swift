internal import ArgumentParser
internal import ResponseDomain

struct HoursDrop: ActCommand {
  static let configuration = CommandConfiguration(
    commandName: "drop", abstract: "Let go of what is left to test on a platform.")

  @OptionGroup var subject: CaseArgument
  @Argument(help: ArgumentHelp("The platform.", valueName: "id")) var platform: PlatformID
  @OptionGroup var why: ReasonOption
  @OptionGroup var options: ActOptions

  var stream: StreamID { subject.stream }

  func command(at desk: DeskSession) -> Command {
    .case(subject.id, .hours(.dropPlatform(platform, reason: why.reason)))
  }
}
