internal import ArgumentParser
internal import ResponseDomain

struct CaseWorld: ActCommand {
  static let configuration = CommandConfiguration(
    commandName: "world", abstract: "Record that it is public, exploited, or attacks were seen.")

  @OptionGroup var subject: CaseArgument
  @Argument(help: "What the world knows or does; one way only.")
  var fact: World.Fact
  @Option(help: ArgumentHelp("Where it was seen.", valueName: "words"))
  var seenAt: String?
  @OptionGroup var options: ActOptions

  var stream: StreamID { subject.stream }

  func command(at desk: DeskSession) -> Command {
    .case(subject.id, .learn(fact, reason: seenAt.flatMap { Words($0) }))
  }
}
