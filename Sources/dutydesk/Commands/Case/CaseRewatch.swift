internal import ArgumentParser
internal import ResponseDomain

struct CaseRewatch: ActCommand {
  static let configuration = CommandConfiguration(
    commandName: "rewatch", abstract: "Open the watch of a closed case again, for a new problem.")

  @OptionGroup var subject: CaseArgument
  @OptionGroup var problem: ProblemOptions
  @OptionGroup var options: ActOptions

  var stream: StreamID { subject.stream }

  func command(at desk: DeskSession) -> Command {
    .case(subject.id, .gate(.reopenWatch(words: problem.said, place: problem.place)))
  }
}
