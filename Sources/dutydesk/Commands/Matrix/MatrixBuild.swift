internal import ArgumentParser
internal import DeskStore
internal import ResponseDomain

struct MatrixBuild: ActCommand {
  static let configuration = CommandConfiguration(
    commandName: "build", abstract: "The build that some cells have now, as one act.",
    discussion: "A new build sends testing, passed, staged and failed back to built.")

  @OptionGroup var subject: CaseArgument
  @Argument(help: "The name of the build, one word.")
  var name: BuildName
  @OptionGroup var selection: CellOptions
  @OptionGroup var options: ActOptions

  var stream: StreamID { subject.stream }

  func command(at desk: DeskSession) throws -> Command {
    let cells = try selection.changeable(in: desk.matrix(of: subject.id))
    return .case(subject.id, .matrix(.set(cells, CellEdit(build: name))))
  }
}
