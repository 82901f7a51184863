internal import ArgumentParser
internal import ResponseDomain

struct CaseChild: ActCommand {
  static let configuration = CommandConfiguration(
    commandName: "child", abstract: "Record an additional issue of a case.")

  @OptionGroup var subject: CaseArgument
  @Option(help: "What the issue is, in one line.")
  var title: String?
  @OptionGroup var finder: FinderOptions
  @Flag(help: "The investigation found it, no outside finder.")
  var byInvestigation = false
  @Flag(help: "It becomes a case of its own instead of joining the release.")
  var ownCase = false
  @OptionGroup var options: ActOptions

  var stream: StreamID { subject.stream }

  func command(at desk: DeskSession) -> Command {
    .case(
      subject.id,
      .addIssue(
        title: title.flatMap { Words($0) }, foundBy: foundBy,
        path: ownCase ? .ownCase : .joinsRelease))
  }

  private var foundBy: Issue.FoundBy? {
    if byInvestigation { return .investigation }
    return finder.sender.map { .finder(details: Finder(sender: $0)) }
  }
}
