internal import ArgumentParser
internal import ResponseDomain

struct CaseRate: ActCommand {
  static let configuration = CommandConfiguration(
    commandName: "rate", abstract: "Rate how bad a case, or one issue of it, is.")

  @OptionGroup var subject: CaseArgument
  @Argument var severity: Severity
  @OptionGroup var worm: WormOptions
  @Flag(name: .customLong("final"), help: "The rating is final.")
  var isFinal = false
  @Option(help: ArgumentHelp("The issue of the case that is rated.", valueName: "number"))
  var issue: Int?
  @OptionGroup var options: ActOptions

  var stream: StreamID { subject.stream }

  func command(at desk: DeskSession) -> Command {
    .case(
      subject.id, .rate(severity: severity, worm: worm.answer, isFinal: isFinal, issue: issue))
  }
}
