internal import ArgumentParser
internal import ResponseDomain

struct CaseDue: ActCommand {
  static let configuration = CommandConfiguration(
    commandName: "due", abstract: "Set when the finder hears from us next.")

  @OptionGroup var subject: CaseArgument
  @Argument(help: "A time, as in 2003-07-08T14:05, or none.")
  var time: DueTime
  @OptionGroup var options: ActOptions

  var stream: StreamID { subject.stream }

  func command(at desk: DeskSession) -> Command {
    .case(subject.id, .setContact(time.due(in: desk.zone)))
  }
}
