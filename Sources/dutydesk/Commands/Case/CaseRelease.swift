internal import ArgumentParser
internal import DeskStore
internal import Grid
internal import ResponseDomain

struct CaseRelease: ActCommand {
  static let configuration = CommandConfiguration(
    commandName: "release", abstract: "Release every patch of a case at once.",
    discussion: """
      It cannot be undone, so it asks for the number of the case once more. case blockers tells what \
      is missing; case exception is the way for some cells to go ahead.
      """)

  @OptionGroup var subject: CaseArgument
  @Option(
    name: .customLong("type"),
    help: ArgumentHelp("The number of the case again.", valueName: "number"))
  var typed: CaseID?
  @OptionGroup var options: ActOptions

  var stream: StreamID { subject.stream }

  func command(at desk: DeskSession) throws -> Command {
    guard typed == subject.id else {
      throw Fault.usage(
        "A release cannot be undone. Say it with the number: --type \(subject.id.number)")
    }
    return .case(subject.id, .gate(.release(typed: typed)))
  }
}
