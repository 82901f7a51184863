internal import ArgumentParser
internal import DeskStore
internal import Grid
internal import ResponseDomain

struct CaseReissue: ActCommand {
  static let configuration = CommandConfiguration(
    commandName: "reissue", abstract: "Begin a patch to a patch: some cells are made anew.",
    discussion: """
      It counts as a patch to a patch once it is released. case withdraw takes cells back ahead of it.
      """)

  @OptionGroup var subject: CaseArgument
  @Option(help: ArgumentHelp("The deployment problem that asks for it.", valueName: "number"))
  var problem: Int?
  @Option(help: "What kind of cause it has.")
  var cause: CauseClass?
  @OptionGroup var selection: CellOptions
  @Option(help: ArgumentHelp("A release day; else the next free one.", valueName: "date"))
  var slot: CalendarDay?
  @OptionGroup var why: ReasonOption
  @OptionGroup var options: ActOptions

  var stream: StreamID { subject.stream }

  func command(at desk: DeskSession) throws -> Command {
    let cells = try selection.cells(of: desk.case(subject.id).value.matrix)
    let draft = ReissueDraft(
      problem: problem, cause: cause, reason: why.reason, cells: cells,
      slot: slot.map { .on($0) } ?? .nextFree)
    return .case(subject.id, .gate(.reissue(draft)))
  }
}

extension CauseClass: ExpressibleByArgument {}
