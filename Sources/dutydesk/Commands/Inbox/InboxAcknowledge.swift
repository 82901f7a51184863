internal import ArgumentParser
internal import DeskStore
internal import ResponseDomain

struct InboxAcknowledge: TellingCommand {
  static let configuration = CommandConfiguration(
    commandName: "acknowledge", abstract: "Give the first answer to a report.",
    discussion: """
      With a mail program in the policy and --yes it sends a mail; with --by-hand it records an \
      answer that was given by other means.
      """)

  @OptionGroup var subject: ReportArgument
  @OptionGroup var telling: TellingOptions
  @OptionGroup var options: ActOptions

  var addressee: QueueSubject { .report(subject.id) }

  func command(at desk: DeskSession) -> Command {
    .report(
      subject.id,
      .acknowledge(
        at: telling.moment(at: desk), how: telling.byHand.flatMap { Words($0) }))
  }

  func letter(at desk: DeskSession) throws -> Letter? {
    let report = try desk.report(subject.id).value
    let text = try telling.letter.words() ?? desk.acknowledgement(of: report)
    return Letter(on: report, title: telling.subject, text: text, purpose: .acknowledge)
  }
}
