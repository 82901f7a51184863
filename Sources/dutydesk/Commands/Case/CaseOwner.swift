internal import ArgumentParser
internal import ResponseDomain

struct CaseOwner: ActCommand {
  static let configuration = CommandConfiguration(
    commandName: "owner", abstract: "Say whose task a case is.")

  @OptionGroup var subject: CaseArgument
  @Argument var owner: OwnerName
  @OptionGroup var options: ActOptions

  var stream: StreamID { subject.stream }

  func command(at desk: DeskSession) -> Command {
    .case(subject.id, .own(owner.owner(asking: desk.person)))
  }
}
