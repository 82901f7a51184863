internal import ArgumentParser
internal import ResponseDomain

struct InboxFile: ActCommand {
  static let configuration = CommandConfiguration(
    commandName: "file", abstract: "File a report under a case.")

  @OptionGroup var subject: ReportArgument
  @Argument(help: ArgumentHelp("The case, as 1042 or '#1042'.", valueName: "case"))
  var target: CaseID
  @OptionGroup var options: ActOptions

  var stream: StreamID { subject.stream }

  func command(at desk: DeskSession) -> Command { .report(subject.id, .file(under: target)) }
}
