internal import ArgumentParser
internal import ResponseDomain

struct CaseAccept: ActCommand {
  static let configuration = CommandConfiguration(
    commandName: "accept", abstract: "Accept a case for fixing.",
    discussion: "What was answered by case assess and case rate need not be given again.")

  @OptionGroup var subject: CaseArgument
  @Option(
    help: ArgumentHelp("What the security engineering team states.", valueName: "words"))
  var risk: String?
  @OptionGroup var matrix: ScopeOptions
  @Option(help: "A provisional rating.")
  var rating: Severity?
  @OptionGroup var worm: WormOptions
  @Option(
    help: ArgumentHelp(
      "Who owns a track, as 'root cause=keller'; again for each.", valueName: "track"))
  var trackOwner: [TrackOwner] = []
  @Option(
    help: ArgumentHelp("A day of the cadence instead of the next free one.", valueName: "day"))
  var slot: CalendarDay?
  @OptionGroup var options: ActOptions

  var stream: StreamID { subject.stream }

  func command(at desk: DeskSession) throws -> Command {
    let owners = trackOwner.map { ($0.track, $0.owner) }
    let draft = AcceptanceDraft(
      risk: risk.flatMap { Words($0) }, scope: try matrix.scope(under: desk.policy),
      rating: rating.map { Rating(severity: $0, worm: worm.answer, isFinal: false) },
      trackOwners: Dictionary(owners) { _, last in last }, slot: slot.map { .on($0) } ?? .nextFree)
    return .case(subject.id, .accept(draft))
  }
}
