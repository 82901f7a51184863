internal import ArgumentParser
internal import DeskStore
internal import Glibc
internal import Grid
internal import Mail
internal import ResponseDomain

struct MailTake: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "take", abstract: "Take mail in: every message becomes a report or joins a case.",
    discussion: """
      With no path it takes one message from standard input. A message is moved from new to cur \
      only after it is stored; taking the same mail again finds duplicates and does no harm. \
      Stopped by a signal it keeps what it has taken and ends with status 75.
      """)

  @Argument(help: "Maildirs, mboxes, or files of one message each.")
  var path: [String] = []
  @OptionGroup var way: ChannelOptions
  @OptionGroup var options: DeskOptions

  func run() throws {
    let desk = try DeskSession.open(options, mode: .writing)
    let channel = try way.channel(for: desk.person) ?? .mailbox
    var intake = Intake(into: desk, by: channel)
    if path.isEmpty {
      try takeStream(&intake)
    } else {
      Interruption.listen()
      for path in path where !Interruption.isAsked { take(path, &intake) }
    }
    try desk.output.write(intake.tally.json, else: intake.tally.lines)
    if let fault = intake.fault { throw fault }
  }

  private func takeStream(_ intake: inout Intake) throws {
    guard isatty(STDIN_FILENO) == 0 else {
      throw Fault.usage(
        "Name a Maildir, an mbox or files, or give one message on standard input.")
    }
    intake.take(MailSources.stream(), emptyToo: false)
    if let passed = intake.tally.passedOver.first {
      throw Fault(
        .badInput, code: "passed-over", "The message was not taken: it is \(passed.reason.words).")
    }
  }

  /// One path that cannot be read keeps nobody from taking the others.
  private func take(_ path: String, _ intake: inout Intake) {
    let source: any MailSource
    do throws(SourceFailure) {
      source = try MailSources.open(path: path)
    } catch {
      intake.note(Fault(error))
      return
    }
    intake.take(source)
  }
}
