internal import ArgumentParser
internal import ResponseDomain

struct InboxOut: ActCommand {
  static let configuration = CommandConfiguration(
    commandName: "out", abstract: "Take a report out of its case again, back into the queue.")

  @OptionGroup var subject: ReportArgument
  @OptionGroup var why: ReasonOption
  @OptionGroup var options: ActOptions

  var stream: StreamID { subject.stream }

  func command(at desk: DeskSession) -> Command {
    .report(subject.id, .takeOut(reason: why.reason))
  }
}
