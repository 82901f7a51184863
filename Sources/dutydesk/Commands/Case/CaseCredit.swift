internal import ArgumentParser
internal import Grid
internal import ResponseDomain

struct CaseCredit: ActCommand {
  static let configuration = CommandConfiguration(
    commandName: "credit", abstract: "Record how a finder wants to be credited.")

  @OptionGroup var subject: CaseArgument
  @Option(help: "Which finder of the case, counted from 1.")
  var finder = 1
  @Option(help: ArgumentHelp("The wording that was agreed.", valueName: "words"))
  var text: String?
  @Flag(help: "The finder wants no credit.")
  var none = false
  @OptionGroup var options: ActOptions

  var stream: StreamID { subject.stream }

  func validate() throws {
    guard (text == nil) == none else {
      throw ValidationError("Say how: --text WORDS, or --none.")
    }
  }

  func command(at desk: DeskSession) throws -> Command {
    .case(subject.id, .credit(finder: finder - 1, try credit))
  }

  private var credit: Finder.Credit {
    get throws {
      guard let text else { return .noneWanted }
      guard let wording = Words(text) else { throw Fault.usage("A credit names somebody.") }
      return .text(wording: wording)
    }
  }
}
