internal import ArgumentParser
internal import DeskStore
internal import Grid
internal import ResponseDomain

struct CaseException: ActCommand {
  static let configuration = CommandConfiguration(
    commandName: "exception", abstract: "A staged exception: some cells go ahead of the others.",
    discussion: """
      It cannot be undone, so it asks for the number of the case once more. Look at the list of cells \
      left exposed first, with case blockers --staged, and say how many they are. Without cells, every \
      staged one goes.
      """)

  @OptionGroup var subject: CaseArgument
  @OptionGroup var typed: TypedNumber
  @OptionGroup var selection: CellOptions
  @Option(help: ArgumentHelp("The vice president who approved it.", valueName: "name"))
  var approver: String?
  @Option(help: ArgumentHelp("How many cells the list left exposed.", valueName: "count"))
  var exposed: Int?
  @OptionGroup var why: ReasonOption
  @OptionGroup var options: ActOptions

  var stream: StreamID { subject.stream }

  func command(at desk: DeskSession) throws -> Command {
    try typed.check(against: subject.id)
    let matrix = try desk.matrix(of: subject.id)
    let cells = try selection.cells(of: desk.case(subject.id).value.matrix)
    let left = matrix.exposed(besides: cells.isEmpty ? matrix.waitingInChannels : cells)
    return .case(
      subject.id,
      .gate(
        .releaseStaged(
          StagedRelease(
            typed: typed.number, cells: cells, approver: approver.flatMap { Words($0) },
            reason: why.reason, exposed: exposed == left.count ? left : nil))))
  }
}
