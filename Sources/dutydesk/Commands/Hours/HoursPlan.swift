internal import ArgumentParser
internal import ResponseDomain

struct HoursPlan: ActCommand {
  static let configuration = CommandConfiguration(
    commandName: "plan", abstract: "Add a line to the test plan, or plan by a template.",
    discussion: """
      A template of the policy is applied to the scope of the case in one act. Scope that is \
      added once work has begun owes a --reason.
      """)

  @OptionGroup var subject: CaseArgument
  @Option(help: ArgumentHelp("A plan template of the policy.", valueName: "name"))
  var template: String?
  @Option(help: ArgumentHelp("What is tested, such as 'OS compatibility'.", valueName: "kind"))
  var kind: TestKind?
  @Option(help: "automated or manual.") var mode: TestMode = .automated
  @Option(help: ArgumentHelp("internal or third-party.", valueName: "team"))
  var team: TestTeam = .internal
  @Option(help: ArgumentHelp("A platform; again for more; none for all.", valueName: "id"))
  var platform: [PlatformID] = []
  @Option(help: ArgumentHelp("A language; again for more; none for all.", valueName: "code"))
  var language: [LanguageID] = []
  @Option(help: ArgumentHelp("Planned hours, as 40, 6h30 or 6.5.", valueName: "hours"))
  var hours: Minutes?
  @OptionGroup var why: ReasonOption
  @OptionGroup var options: ActOptions

  var stream: StreamID { subject.stream }

  func validate() throws {
    if template == nil, kind == nil || hours == nil {
      throw ValidationError("Give --template, or --kind and --hours.")
    }
    if template != nil, kind != nil || hours != nil {
      throw ValidationError("A --template has kinds and hours of its own.")
    }
  }

  func command(at desk: DeskSession) -> Command {
    if let template { return .case(subject.id, .hours(.applyTemplate(template))) }
    guard let kind, let hours else { return .case(subject.id, .hours(.plan([], reason: nil))) }
    let draft = PlanDraft(
      kind: kind, mode: mode, team: team, platforms: platform, languages: language,
      planned: hours)
    return .case(subject.id, .hours(.plan([draft], reason: why.reason)))
  }
}
