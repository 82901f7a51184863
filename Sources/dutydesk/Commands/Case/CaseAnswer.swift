internal import ArgumentParser
internal import ResponseDomain

struct CaseAnswer: ActCommand {
  static let configuration = CommandConfiguration(
    commandName: "answer",
    abstract: "Go on: the finder has answered, or has been silent for too long.")

  @OptionGroup var subject: CaseArgument
  @OptionGroup var why: ReasonOption
  @OptionGroup var options: ActOptions

  var stream: StreamID { subject.stream }

  func command(at desk: DeskSession) -> Command {
    .case(subject.id, .answer(silence: why.reason))
  }
}
