internal import ArgumentParser
internal import DeskStore
internal import ResponseDomain

struct CaseApprove: ActCommand {
  static let configuration = CommandConfiguration(
    commandName: "approve", abstract: "Approve the release, as the second of two people.",
    discussion: "It names the version that you saw; any later act voids it.")

  @OptionGroup var subject: CaseArgument
  @Option(
    help: ArgumentHelp(
      "The version that case show printed; else the present one.",
      valueName: "version"))
  var saw: Int?
  @OptionGroup var options: ActOptions

  var stream: StreamID { subject.stream }

  func command(at desk: DeskSession) throws -> Command {
    let version = try saw ?? desk.case(subject.id).version
    return .case(subject.id, .gate(.approve(saw: version)))
  }
}
