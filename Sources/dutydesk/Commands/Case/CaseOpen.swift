internal import ArgumentParser
internal import ResponseDomain

struct CaseOpen: ActCommand {
  static let configuration = CommandConfiguration(
    commandName: "open", abstract: "Open a case from a report, or by hand.",
    discussion: """
      By hand it takes --title, --finder and --channel: a call, a meeting, a public posting. The \
      24 hours for the first answer run from --received.
      """)

  @Argument(help: "The report, as m17; none opens a case by hand.")
  var report: ReportID?
  @Option(help: "What the case is about; the subject of the report if not given.")
  var title: String?
  @OptionGroup var finder: FinderOptions
  @OptionGroup var way: ChannelOptions
  @Option(
    help: ArgumentHelp(
      "When it reached us, as in 2003-07-08T14:05 (default: now).",
      valueName: "time"))
  var received: WrittenTime?
  @OptionGroup var options: ActOptions

  var stream: StreamID { report.map { .report($0) } ?? .desk }

  func validate() throws {
    guard report != nil, finder.finder != nil || way.channel != nil || received != nil else {
      return
    }
    throw ValidationError(
      "A report already has its finder, channel and time: leave --finder, --channel and "
        + "--received out.")
  }

  func command(at desk: DeskSession) throws -> Command {
    .openCase(OpenCase(source: try source(at: desk), title: title.flatMap { Words($0) }))
  }

  private func source(at desk: DeskSession) throws -> OpenCase.Source {
    if let report { return .report(report) }
    return .byHand(
      channel: try way.channel(for: desk.person), finder: finder.sender,
      receivedAt: received?.moment(in: desk.zone) ?? desk.now)
  }
}
