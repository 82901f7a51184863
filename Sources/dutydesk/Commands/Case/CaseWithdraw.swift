internal import ArgumentParser
internal import DeskStore
internal import ResponseDomain

struct CaseWithdraw: ActCommand {
  static let configuration = CommandConfiguration(
    commandName: "withdraw", abstract: "Take cells back that are out, ahead of a re-issue.")

  @OptionGroup var subject: CaseArgument
  @Option(help: ArgumentHelp("The deployment problem that asks for it.", valueName: "number"))
  var problem: Int
  @OptionGroup var selection: CellOptions
  @OptionGroup var why: ReasonOption
  @OptionGroup var options: ActOptions

  var stream: StreamID { subject.stream }

  func command(at desk: DeskSession) throws -> Command {
    let cells = try selection.cells(of: desk.case(subject.id).value.matrix)
    return .case(
      subject.id, .gate(.withdraw(problem: problem, cells: cells, reason: why.reason)))
  }
}
