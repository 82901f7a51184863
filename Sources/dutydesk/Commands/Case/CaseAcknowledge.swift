internal import ArgumentParser
internal import DeskStore
internal import ResponseDomain

struct CaseAcknowledge: TellingCommand {
  static let configuration = CommandConfiguration(
    commandName: "acknowledge",
    abstract: "Give the first answer to the report of a case that has waited longest.",
    discussion: """
      With a mail program in the policy and --yes it sends a mail; with --by-hand it records an \
      answer that was given by other means.
      """)

  @OptionGroup var subject: CaseArgument
  @Option(help: "Another report of the case than the one that has waited longest.")
  var report: ReportID?
  @OptionGroup var telling: TellingOptions
  @OptionGroup var options: ActOptions

  var addressee: QueueSubject { .case(subject.id) }

  func command(at desk: DeskSession) -> Command {
    .case(
      subject.id,
      .acknowledge(
        report: report, at: telling.moment(at: desk), how: telling.byHand.flatMap { Words($0) }))
  }

  func letter(at desk: DeskSession) throws -> Letter? {
    let found = try desk.case(subject.id).value
    guard let waiting = report ?? found.waiting.first?.id,
      found.reports.contains(where: { $0.id == waiting })
    else { return nil }
    let answered = try desk.report(waiting).value
    let text = try telling.letter.words() ?? desk.acknowledgement(of: answered)
    return Letter(
      on: found, to: Finder(sender: answered.sender), title: telling.subject, text: text,
      purpose: .acknowledge)
  }
}
