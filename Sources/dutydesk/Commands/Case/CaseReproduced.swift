internal import ArgumentParser
internal import ResponseDomain

struct CaseReproduced: ActCommand {
  static let configuration = CommandConfiguration(
    commandName: "reproduced", abstract: "Record that the problem was reproduced.")

  @OptionGroup var subject: CaseArgument
  @Option(help: "Who reproduced it.")
  var by: String?
  @Option(help: ArgumentHelp("When, as in 2003-07-08T14:05.", valueName: "time"))
  var when: WrittenTime?
  @Option(help: "On which build.")
  var build: String?
  @OptionGroup var options: ActOptions

  var stream: StreamID { subject.stream }

  func command(at desk: DeskSession) -> Command {
    .case(
      subject.id,
      .reproduced(
        by: by.flatMap { Words($0) }, at: when?.moment(in: desk.zone),
        build: build.flatMap { Words($0) }))
  }
}
