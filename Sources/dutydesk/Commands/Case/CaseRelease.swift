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
  @OptionGroup var typed: TypedNumber
  @OptionGroup var options: ActOptions

  var stream: StreamID { subject.stream }

  func command(at desk: DeskSession) throws -> Command {
    try typed.check(against: subject.id)
    return .case(subject.id, .gate(.release(typed: typed.number)))
  }
}
