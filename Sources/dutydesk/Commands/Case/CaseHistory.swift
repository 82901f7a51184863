internal import ArgumentParser
internal import DeskStore
internal import Grid
internal import ResponseDomain

struct CaseHistory: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "history", abstract: "Every act on a case or report, oldest first.")

  @Argument(help: "The case or report, as 1042 or m17.")
  var subject: QueueSubject
  @OptionGroup var options: DeskOptions

  func run() throws {
    let desk = try DeskSession.open(options, mode: .reading)
    let events = try desk.store.history(of: subject.stream).events
    guard !events.isEmpty else { throw Fault.noSuch(subject.description) }
    if options.json {
      try desk.output.write(["events": .list(of: events) { $0.json(in: desk.zone) }])
    } else {
      try desk.output.write(table(of: events, in: desk.zone))
    }
  }

  private func table(of events: [RecordedEvent], in zone: ZoneRules) -> TextTable {
    TextTable(
      columns: [
        .init("VERSION", alignment: .right), .init("ACT"), .init("TIME"), .init("WHO"),
        .init("WHAT"), .init("WHY", isFlexible: true),
      ],
      rows: events.map { recorded in
        [
          "\(recorded.version)", SafeText(untrusted: recorded.act.description, kind: .name),
          SafeText(untrusted: zone.local(recorded.at).iso, kind: .line),
          SafeText(untrusted: recorded.by.text, kind: .name), recorded.event.what,
          SafeText(untrusted: recorded.event.reason, kind: .line).flagged,
        ]
      })
  }
}
