internal import ArgumentParser
internal import ResponseDomain

struct CaseRevise: ActCommand {
  static let configuration = CommandConfiguration(
    commandName: "revise", abstract: "Revise the text of a bulletin; no patch changes.")

  @OptionGroup var subject: CaseArgument
  @Option(name: .customLong("class"), help: "What kind of revision it is.")
  var kind: TextRevision.Kind?
  @Option(help: ArgumentHelp("What changed.", valueName: "words"))
  var words: String?
  @OptionGroup var options: ActOptions

  var stream: StreamID { subject.stream }

  func command(at desk: DeskSession) -> Command {
    .case(subject.id, .gate(.revise(kind, words: words.flatMap { Words($0) })))
  }
}

extension TextRevision.Kind: ExpressibleByArgument {}
