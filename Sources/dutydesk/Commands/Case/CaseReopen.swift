internal import ArgumentParser
internal import ResponseDomain

struct CaseReopen: ActCommand {
  static let configuration = CommandConfiguration(
    commandName: "reopen", abstract: "Take up a declined or deferred case again.")

  @OptionGroup var subject: CaseArgument
  @OptionGroup var why: ReasonOption
  @OptionGroup var options: ActOptions

  var stream: StreamID { subject.stream }

  func command(at desk: DeskSession) -> Command {
    .case(subject.id, .reopen(reason: why.reason))
  }
}
