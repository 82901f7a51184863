internal import ArgumentParser
internal import DeskStore
internal import ResponseDomain

struct MatrixScope: ActCommand {
  static let configuration = CommandConfiguration(
    commandName: "scope", abstract: "Add or remove platforms and languages of a case.")

  @OptionGroup var subject: CaseArgument
  @Option(help: ArgumentHelp("A platform that joins; again for more.", valueName: "id"))
  var addPlatform: [PlatformID] = []
  @Option(help: ArgumentHelp("A language that joins; again for more.", valueName: "code"))
  var addLanguage: [LanguageID] = []
  @Option(help: ArgumentHelp("A platform that leaves; again for more.", valueName: "id"))
  var removePlatform: [PlatformID] = []
  @Option(help: ArgumentHelp("A language that leaves; again for more.", valueName: "code"))
  var removeLanguage: [LanguageID] = []
  @OptionGroup var why: ReasonOption
  @OptionGroup var options: ActOptions

  var stream: StreamID { subject.stream }

  func command(at desk: DeskSession) -> Command {
    let edit = ScopeEdit(
      adding: ScopeEdit.Axis(platforms: addPlatform, languages: addLanguage),
      removing: ScopeEdit.Axis(platforms: removePlatform, languages: removeLanguage),
      reason: why.reason)
    return .case(subject.id, .matrix(.changeScope(edit)))
  }
}
