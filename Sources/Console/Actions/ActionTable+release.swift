internal import Grid
internal import ResponseDomain

extension ActionTable {
  /// The way out of a case, and after: the approval by key, the rest with its words in the shell.
  static let release: [Action] = [
    Action(
      "case approve", keys: [],
      summary: "approve the release as it stands, as the second of two people",
      place: places, right: .write, kind: .reversible, offReason: { $0.whyNotApprove }
    ) { $0.approve() },
    inShell("case matrix", "cells: matrix set, scope and import in the shell"),
    inShell("case gate", "answer something that the release asks for"),
    inShell("case exception", "a staged release: case release --staged"),
    inShell("case problem", "a deployment problem, or that one is solved"),
    inShell("case withdraw", "take cells back: case reissue --withdraw"),
    inShell("case reissue", "begin a patch to a patch"),
    inShell("case revise", "revise the bulletin's text"),
    inShell("case close", "close a case whose watch is over"),
    inShell("case rewatch", "open the watch again: case problem"),
  ]

  private static let places = Action.Place.panes([.queue, .case, .matrix])

  /// Acts that need more answers than a key gives: they are off here and say where they are.
  private static func inShell(_ words: StaticString, _ summary: SafeText) -> Action {
    Action(
      words, keys: [], summary: summary, place: places, right: .write, kind: .reversible,
      offReason: { _ in "in the shell, as dutydesk \(words) --help tells" }, run: { _ in [] })
  }
}

extension ConsoleState {
  var whyNotApprove: SafeText? {
    guard case .case(let id) = targets.first else { return "only on a case" }
    guard case .case(let view) = formSubject([.case(id)]) else { return nil }
    return dryRun(approval(of: view), on: view.view).first?.claim(in: setting.zone)
  }

  /// Approves the case at the version that is on the screen.
  func approve() -> [Effect] {
    guard let target = targets.first, case .case(let view) = formSubject([target]) else {
      return []
    }
    return [
      .act(
        PendingAct(
          command: approval(of: view), seen: view.seen,
          done: "\(view.subject.id.safe) is approved as it stands"))
    ]
  }

  private func approval(of view: CaseView) -> Command {
    let version = view.view.versions[view.subject.id] ?? 0
    return .case(view.subject.id, .gate(.approve(saw: version)))
  }
}
