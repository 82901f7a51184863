internal import ArgumentParser
internal import ResponseDomain

struct HoursCorrect: ActCommand {
  static let configuration = CommandConfiguration(
    commandName: "correct", abstract: "Take an entry of the log back by a counter-entry.")

  @OptionGroup var subject: CaseArgument
  @Argument(help: ArgumentHelp("The entry, as hours export names it.", valueName: "entry"))
  var entry: EntryID
  @OptionGroup var why: ReasonOption
  @OptionGroup var options: ActOptions

  var stream: StreamID { subject.stream }

  func command(at desk: DeskSession) -> Command {
    .case(subject.id, .hours(.correct(entry, reason: why.reason)))
  }
}
