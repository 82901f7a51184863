internal import ArgumentParser
internal import ResponseDomain

struct CaseProblem: ActCommand {
  static let configuration = CommandConfiguration(
    commandName: "problem", abstract: "Record a deployment problem.",
    discussion: "On a closed case, case rewatch opens the watch again.")

  @OptionGroup var subject: CaseArgument
  @OptionGroup var problem: ProblemOptions
  @OptionGroup var options: ActOptions

  var stream: StreamID { subject.stream }

  func command(at desk: DeskSession) -> Command {
    .case(subject.id, .gate(.reportProblem(words: problem.said, place: problem.place)))
  }
}
