internal import Grid
internal import ResponseDomain

extension ActionTable {
  /// The way out of a case, and after, in the words of the command line.
  static let release: [Action] = [
    Action(
      "case approve", keys: [],
      summary: "approve the release as it stands, as the second of two people",
      place: places, right: .write, kind: .reversible, offReason: { $0.whyNotApprove }
    ) { state in state.targets.first.map { state.approve($0) } ?? [] },
    Action(
      "case gate", keys: [], summary: "answer what the release asks for: the list tells it",
      place: places, right: .write, kind: .reversible,
      offReason: { $0.selected == nil ? "nothing is selected" : nil }
    ) { $0.openReasons() },
    Action(
      "case exception", keys: [], summary: "a staged release: some cells ahead of the others",
      place: places, right: .write, kind: .irreversible, offReason: { $0.whyNotException }
    ) { $0.openException() },
    form("case problem", .problem, "a deployment problem"),
    form("case solved", .solve, "how a deployment problem was solved"),
    form("case withdraw", .withdraw, "take cells back that are out"),
    form("case reissue", .reissue, "begin a patch to a patch"),
    form("case revise", .revise, "revise the bulletin's text"),
    Action(
      "case close", keys: [], summary: "close a case whose watch is over",
      place: places, right: .write, kind: .reversible, offReason: { $0.whyNotClose }
    ) { state in state.targets.first.map { state.close($0) } ?? [] },
    form("case rewatch", .rewatch, "open the watch of a closed case again"),
  ]

  private static let places = Action.Place.panes([.queue, .case, .matrix])

  private static func form(
    _ words: StaticString, _ form: ReleaseForm, _ summary: SafeText
  ) -> Action {
    Action(
      words, keys: [], summary: summary, place: places, right: .write, kind: .reversible,
      offReason: { $0.whyOff(.release(form)) }
    ) { $0.ask(.release(form)) }
  }
}
