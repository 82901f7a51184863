internal import ArgumentParser
internal import ResponseDomain

struct InboxDismiss: ActCommand {
  static let configuration = CommandConfiguration(
    commandName: "dismiss", abstract: "Take a report out of the queue without a case.")

  @OptionGroup var subject: ReportArgument
  @OptionGroup var why: ReasonOption
  @Flag(help: "It is spam, which is owed no answer.")
  var spam = false
  @OptionGroup var options: ActOptions

  var stream: StreamID { subject.stream }

  func command(at desk: DeskSession) -> Command {
    .report(subject.id, .dismiss(reason: why.reason, asSpam: spam))
  }
}
