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
    let cells = try selection.changeable(in: desk.matrix(of: subject.id))
    let edit = CellEdit(
      state: state, build: build, owner: owner?.owner(asking: desk.person),
      evidence: evidence.flatMap { Words($0) },
      cause: cause.flatMap { Words($0) }, reference: reference.flatMap { Words($0) },
      reason: why.reason, workaround: workaround.flatMap { Words($0) })
    return .case(subject.id, .matrix(.set(cells, edit)))
  }
}
