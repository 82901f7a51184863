internal import ArgumentParser
internal import DeskStore
internal import ResponseDomain

struct CaseAsk: TellingCommand {
  static let configuration = CommandConfiguration(
    commandName: "ask", abstract: "Ask the finder, and wait for the answer.")

  @OptionGroup var subject: CaseArgument
  @Option(help: ArgumentHelp("A question; again for more.", valueName: "words"))
  var question: [String] = []
  @OptionGroup var telling: TellingOptions
  @OptionGroup var options: ActOptions

  var addressee: QueueSubject { .case(subject.id) }

  private var questions: [Words] { question.compactMap { Words($0) } }

  func command(at desk: DeskSession) -> Command {
    .case(subject.id, .ask(questions: questions, told: telling.telling(at: desk)))
  }

  func letter(at desk: DeskSession) throws -> Letter? {
    guard let listed = Words(questions.map(\.text).joined(separator: "\n\n")) else { return nil }
    let found = try desk.case(subject.id).value
    return Letter(
      on: found, to: found.firstFinder, title: telling.subject,
      text: try telling.letter.words() ?? listed, purpose: .ask(questions: questions))
  }
}
