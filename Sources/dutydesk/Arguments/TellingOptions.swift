internal import ArgumentParser
internal import ResponseDomain

/// How a finder is told: by a mail of ours, or by hand in some other way.
struct TellingOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Told by other means than the mail program: how, as in 'phone call'.", valueName: "how"))
  var byHand: String?

  @Option(
    help: ArgumentHelp(
      "With --by-hand: when, as in 2003-07-08T14:05 (default: now).",
      valueName: "time"))
  var when: WrittenTime?

  @Flag(help: "Send the mail; it cannot be taken back.")
  var yes = false

  @Option(help: "The subject of the mail (default: an answer to the report's).")
  var subject: String?

  @OptionGroup var letter: LongText

  func validate() throws {
    if byHand != nil, yes {
      throw ValidationError("Tell by mail with --yes, or by hand with --by-hand, not both.")
    }
    if when != nil, byHand == nil { throw ValidationError("--when goes with --by-hand.") }
  }

  /// What a person records of the telling; nil when nothing was said of it.
  func telling(at desk: DeskSession) -> Telling? {
    byHand.flatMap { Words($0) }.map { .byHand(at: moment(at: desk) ?? desk.now, how: $0) }
  }

  func moment(at desk: DeskSession) -> Instant? { when?.moment(in: desk.zone) }

  /// Whether a mail is to be written: a program is there, and nothing was said of other means.
  func isByMail(at desk: DeskSession) -> Bool {
    byHand == nil && !desk.policy.mail.program.isEmpty
  }
}
