internal import ArgumentParser
internal import ResponseDomain

struct CaseRename: ActCommand {
  static let configuration = CommandConfiguration(
    commandName: "rename", abstract: "Give a case another code name.")

  @OptionGroup var subject: CaseArgument
  @Argument(help: "One harmless word of 2 to 24 small letters.")
  var codeName: CodeName
  @OptionGroup var options: ActOptions

  var stream: StreamID { subject.stream }

  func command(at desk: DeskSession) -> Command { .case(subject.id, .rename(codeName)) }
}
