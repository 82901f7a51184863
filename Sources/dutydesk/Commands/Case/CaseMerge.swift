internal import ArgumentParser
internal import ResponseDomain

struct CaseMerge: ActCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge",
    abstract: "Make one case of two: threads, finders, credits and clocks move to the other.")

  @OptionGroup var subject: CaseArgument
  @Option(help: "The case that it becomes part of.")
  var into: CaseID
  @OptionGroup var why: ReasonOption
  @OptionGroup var options: ActOptions

  var stream: StreamID { subject.stream }

  func command(at desk: DeskSession) -> Command {
    .case(subject.id, .merge(into: into, reason: why.reason))
  }
}
