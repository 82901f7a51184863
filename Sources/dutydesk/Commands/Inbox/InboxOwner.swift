internal import ArgumentParser
internal import ResponseDomain

struct InboxOwner: ActCommand {
  static let configuration = CommandConfiguration(
    commandName: "owner", abstract: "Say whose task a report is.")

  @OptionGroup var subject: ReportArgument
  @Argument(help: "A login, me, or none.")
  var owner: OwnerName
  @OptionGroup var options: ActOptions

  var stream: StreamID { subject.stream }

  func command(at desk: DeskSession) -> Command {
    .report(subject.id, .own(owner.owner(asking: desk.person)))
  }
}
