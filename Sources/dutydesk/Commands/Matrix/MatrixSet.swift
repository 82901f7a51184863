internal import ArgumentParser
internal import DeskStore
internal import ResponseDomain

struct MatrixSet: ActCommand {
  static let configuration = CommandConfiguration(
    commandName: "set", abstract: "Set state, build or owner of some cells, as one act.",
    discussion: "A new build sends testing, passed, staged and failed back to built.")

  @OptionGroup var subject: CaseArgument
  @OptionGroup var selection: CellOptions
  @Option(help: "The state, by name or letter.")
  var state: CellStateName?
  @Option(help: ArgumentHelp("The build that the cells have now.", valueName: "name"))
  var build: BuildName?
  @Option(help: ArgumentHelp("Who sees to it, or none.", valueName: "login"))
  var owner: OwnerName?
  @Option(help: ArgumentHelp("Which run shows it.", valueName: "words"))
  var evidence: String?
  @Option(help: ArgumentHelp("Why it failed or is blocked.", valueName: "words"))
  var cause: String?
  @Option(help: ArgumentHelp("A bug or name that the cells share.", valueName: "name"))
  var reference: String?
  @OptionGroup var why: ReasonOption
  @Option(help: ArgumentHelp("What helps where it cannot be fixed.", valueName: "words"))
  var workaround: String?
  @OptionGroup var options: ActOptions

  var stream: StreamID { subject.stream }

  func command(at desk: DeskSession) throws -> Command {
    let matrix = try desk.matrix(of: subject.id)
    // What does not apply is passed over in rows and columns, and changed when it is named.
    let cells = try selection.cells(of: desk.case(subject.id).value.matrix).filter {
      matrix[$0].state.name != .notApplicable || selection.cell.contains($0)
    }
    let edit = CellEdit(
      state: state, build: build, owner: owner?.owner(asking: desk.person),
      evidence: evidence.flatMap { Words($0) },
      cause: cause.flatMap { Words($0) }, reference: reference.flatMap { Words($0) },
      reason: why.reason, workaround: workaround.flatMap { Words($0) })
    return .case(subject.id, .matrix(.set(cells, edit)))
  }
}
