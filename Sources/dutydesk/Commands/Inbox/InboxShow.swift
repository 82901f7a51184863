internal import ArgumentParser
internal import DeskStore
internal import ResponseDomain

struct InboxShow: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Everything that is known of a report, and reports like it.",
    discussion: "The text of its message is shown by: dutydesk mail show REPORT")

  @OptionGroup var subject: ReportArgument
  @OptionGroup var options: DeskOptions

  func run() throws {
    let desk = try DeskSession.open(options, mode: .reading)
    let found = try desk.report(subject.id)
    let similar = try desk.store.similar(to: subject.id, limit: 5)
    let more: JSON = [
      "version": .number(found.version),
      "clock": found.value.queueEntry(under: desk.policy).clock.json(at: desk.now, in: desk.zone),
      "similar": .list(of: similar) {
        ["id": .text($0.id.description), "subject": .text($0.subject)]
      },
    ]
    try desk.output.write(
      found.value.json(in: desk.zone).adding(more),
      else: found.value.lines(version: found.version, similar: similar, at: desk))
  }
}
