internal import ArgumentParser
internal import Grid
internal import ResponseDomain

struct CaseFinder: ActCommand {
  static let configuration = CommandConfiguration(
    commandName: "finder", abstract: "Record whom a finder of a case works for.")

  @OptionGroup var subject: CaseArgument
  @Argument(help: "The organisation.")
  var organisation: String
  @Option(help: "Which finder of the case, counted from 1.")
  var finder = 1
  @OptionGroup var options: ActOptions

  var stream: StreamID { subject.stream }

  func command(at desk: DeskSession) throws -> Command {
    guard let words = Words(organisation) else {
      throw Fault.usage("An organisation has a name.")
    }
    return .case(subject.id, .describeFinder(finder - 1, organisation: words))
  }
}
