internal import ArgumentParser
internal import DeskStore
internal import ResponseDomain

struct CaseProblem: ActCommand {
  static let configuration = CommandConfiguration(
    commandName: "problem", abstract: "Record a deployment problem, or that one is solved.",
    discussion: "On a closed case it opens the watch again.")

  @OptionGroup var subject: CaseArgument
  @Option(help: ArgumentHelp("What goes wrong, or how it was solved.", valueName: "words"))
  var words: String?
  @Option(help: "Where it happens; everywhere without it.")
  var platform: PlatformID?
  @Option(help: ArgumentHelp("The problem that is solved.", valueName: "number"))
  var solved: Int?
  @OptionGroup var options: ActOptions

  var stream: StreamID { subject.stream }

  func command(at desk: DeskSession) throws -> Command {
    let said = words.flatMap { Words($0) }
    if let solved { return .case(subject.id, .gate(.solveProblem(solved, how: said))) }
    let place = platform.map { DeploymentProblem.Place.on(platform: $0) } ?? .everywhere
    let isClosed = try desk.case(subject.id).value.stage.name == .closed
    return .case(
      subject.id,
      .gate(
        isClosed
          ? .reopenWatch(words: said, place: place) : .reportProblem(words: said, place: place)))
  }
}
