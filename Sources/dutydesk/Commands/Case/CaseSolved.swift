internal import ArgumentParser
internal import ResponseDomain

struct CaseSolved: ActCommand {
  static let configuration = CommandConfiguration(
    commandName: "solved", abstract: "Record how a deployment problem was solved.")

  @OptionGroup var subject: CaseArgument
  @Option(help: ArgumentHelp("Which one it was.", valueName: "number"))
  var problem: Int
  @Option(help: ArgumentHelp("How it was solved.", valueName: "words"))
  var words: String?
  @OptionGroup var options: ActOptions

  var stream: StreamID { subject.stream }

  func command(at desk: DeskSession) -> Command {
    .case(subject.id, .gate(.solveProblem(problem, how: words.flatMap { Words($0) })))
  }
}
