internal import ArgumentParser
internal import DeskStore
internal import Grid
internal import ResponseDomain

struct CaseReply: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reply", abstract: "Write to a finder of a case, or to who sent a report.")

  @Argument(help: "The case or report, as 1042 or m17.")
  var subject: QueueSubject
  @Option(help: "Which finder of the case, counted from 1.")
  var finder = 1
  @Option(help: "The subject of the mail (default: an answer to the report's).")
  var title: String?
  @OptionGroup var letter: LongText
  @Flag(help: "Send the mail; it cannot be taken back.")
  var yes = false
  @OptionGroup var options: ActOptions

  func run() throws {
    let desk = try DeskSession.open(options.desk, mode: .writing)
    guard let text = try letter.words() else {
      throw Fault.usage("Say what to write: --text WORDS or --text-file FILE")
    }
    try letter(text, at: desk).send(
      from: desk, confirmed: yes, seen: options.seen(of: subject.stream))
  }

  private func letter(_ text: Words, at desk: DeskSession) throws -> Letter {
    switch subject {
    case .report(let id):
      return Letter(
        on: try desk.report(id).value, title: title, text: text, purpose: .correspondence)
    case .case(let id):
      let found = try desk.case(id).value
      return Letter(
        on: found, to: try found.finder(number: finder), title: title, text: text,
        purpose: .correspondence)
    }
  }
}
