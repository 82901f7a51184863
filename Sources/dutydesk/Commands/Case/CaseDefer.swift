internal import ArgumentParser
internal import DeskStore
internal import ResponseDomain

struct CaseDefer: TellingCommand {
  static let configuration = CommandConfiguration(
    commandName: "defer", abstract: "Put a case off to a later release; the finder is told.")

  @OptionGroup var subject: CaseArgument
  @OptionGroup var why: ReasonOption
  @Option(help: ArgumentHelp("The release that it goes to.", valueName: "release"))
  var target: String?
  @Option(help: "Who approved; owed once the case is being fixed.")
  var approver: PersonID?
  @OptionGroup var telling: TellingOptions
  @OptionGroup var options: ActOptions

  var addressee: QueueSubject { .case(subject.id) }

  func command(at desk: DeskSession) -> Command {
    .case(
      subject.id,
      .defer(
        reason: why.reason, target: target.flatMap { Words($0) }, approver: approver,
        told: telling.telling(at: desk)))
  }

  /// Nil while something is missing: the guard of the act by hand names it.
  func letter(at desk: DeskSession) throws -> Letter? {
    guard let reason = why.reason, let target = target.flatMap({ Words($0) }),
      let text = try telling.letter.words()
    else { return nil }
    let found = try desk.case(subject.id).value
    let deferral = Deferral(
      reason: reason, target: target, approver: approver.map { .person(login: $0) } ?? .notOwed)
    return Letter(
      on: found, to: found.firstFinder, title: telling.subject, text: text,
      purpose: .defer(details: deferral))
  }
}
