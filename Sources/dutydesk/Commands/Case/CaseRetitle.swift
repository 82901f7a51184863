internal import ArgumentParser
internal import Grid
internal import ResponseDomain

struct CaseRetitle: ActCommand {
  static let configuration = CommandConfiguration(
    commandName: "retitle", abstract: "Give a case another title.")

  @OptionGroup var subject: CaseArgument
  @Argument(help: "What the case is about, in one line.")
  var title: String
  @OptionGroup var options: ActOptions

  var stream: StreamID { subject.stream }

  func command(at desk: DeskSession) throws -> Command {
    guard let words = Words(title) else { throw Fault.usage("A title says something.") }
    return .case(subject.id, .retitle(words))
  }
}
