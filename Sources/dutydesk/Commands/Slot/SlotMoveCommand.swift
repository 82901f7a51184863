internal import ArgumentParser
internal import ResponseDomain

struct SlotMoveCommand: ActCommand {
  static let configuration = CommandConfiguration(
    commandName: "move", abstract: "Let a case ride on another slot, shared or not.")

  @OptionGroup var subject: CaseArgument
  @Option(
    help: ArgumentHelp("A day of the cadence (default: the next free one).", valueName: "day"))
  var to: CalendarDay?
  @OptionGroup var why: ReasonOption
  @OptionGroup var options: ActOptions

  var stream: StreamID { subject.stream }

  func command(at desk: DeskSession) -> Command {
    .case(subject.id, .moveSlot(to.map { .on($0) } ?? .nextFree, reason: why.reason))
  }
}
