internal import ArgumentParser
internal import Grid
internal import ResponseDomain

struct CaseAssess: ActCommand {
  static let configuration = CommandConfiguration(
    commandName: "assess", abstract: "Record one answer on the way to acceptance.",
    discussion: "One of: the risk statement, the platforms and languages, the owner of a track.")

  @OptionGroup var subject: CaseArgument
  @Option(
    help: ArgumentHelp("What the security engineering team states.", valueName: "words"))
  var risk: String?
  @OptionGroup var matrix: ScopeOptions
  @Option(help: ArgumentHelp("Who owns a track, as 'root cause=keller'.", valueName: "track"))
  var trackOwner: TrackOwner?
  @OptionGroup var options: ActOptions

  var stream: StreamID { subject.stream }

  func command(at desk: DeskSession) throws -> Command {
    let answers: [AssessmentAnswer?] = [
      risk.flatMap { Words($0) }.map { .risk(statement: $0) },
      try matrix.scope(under: desk.policy).map { .scope(chosen: $0) },
      trackOwner.map { .trackOwner(track: $0.track, owner: $0.owner) },
    ]
    let given = answers.compactMap(\.self)
    guard let answer = given.first, given.count == 1 else {
      throw Fault.usage(
        "Give one answer: --risk, --preset or --platform with --language, or --track-owner.")
    }
    return .case(subject.id, .assess(answer))
  }
}
