internal import ArgumentParser
internal import DeskStore
internal import Grid
internal import ResponseDomain

/// `dutydesk lead`: the console for a team lead, who reads and never writes.
struct LeadCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lead",
    abstract: "Open the console for reading only, on the matrix of your team's cases.",
    discussion: """
      Needs read permission on the desk's directory and no more, with or without somebody writing. \
      The policy says who is in which team, and which platforms and languages are whose. Every act \
      is shown, marked (off), with the right that is missing.
      """)

  @Argument(
    help: ArgumentHelp("The case to open (default: the next of your team's).", valueName: "case"))
  var subject: CaseID?

  @Option(help: ArgumentHelp("Another team than your own.", valueName: "name"))
  var team: TeamName?

  @OptionGroup var options: DeskOptions
  @OptionGroup var looks: ScreenOptions

  func run() throws {
    let place = try DeskPlace(options.desk)
    let session = try DeskSession.open(options, mode: .reading)
    let own = team ?? session.team
    let cases = try own.map { try session.cases(of: $0) } ?? []
    let first = subject ?? cases.first
    // A case that was not accepted for fixing has no matrix yet.
    let hasMatrix = try first.map { try !session.case($0).value.matrix.platforms.isEmpty } ?? false
    try ConsoleStart(
      session: session, place: place, looks: looks.choice,
      opening: ConsoleOpening(
        subject: first.map { .case($0) }, pane: hasMatrix ? .matrix : .case,
        words: words(team: own, cases: cases, session: session))
    ).run()
  }

  private func words(team: TeamName?, cases: [CaseID], session: DeskSession) -> SafeText {
    guard let team else {
      return "The policy names no team of yours; --team NAME shows the cases of one."
    }
    let name = SafeText(untrusted: team.text, kind: .name)
    guard !cases.isEmpty else { return "No case on a slot concerns \(name)." }
    let list = cases.map { SafeText(untrusted: $0.description, kind: .name) }
    return "Read only. \(name) is concerned by \(list.joined(separator: " "))"
  }
}

extension DeskSession {
  /// The team of whoever runs this, by the policy.
  var team: TeamName? {
    policy.people.first { $0.id == person }.flatMap { TeamName($0.team) }
  }

  /// The cases on a slot that concern a team, the next slot first.
  func cases(of team: TeamName) throws -> [CaseID] {
    try store.casesOnSlots(limit: 100)
      .filter { $0.concerns(team, under: policy) }.map(\.id)
  }
}
