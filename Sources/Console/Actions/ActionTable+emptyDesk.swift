internal import Grid
internal import ResponseDomain

extension ActionTable {
  /// The letters of the first screen, which stand before those of the queue.
  static let emptyDesk: [Action] = [
    Action(
      "mail take", keys: [.character("m")], summary: "take mail from a path", label: "take mail",
      priority: 100, place: .emptyDesk, right: .write, kind: .irreversible
    ) { state in
      state.typing = Typing(.mailPath)
      return []
    },
    Action(
      "case new", keys: [.character("n")],
      summary: "open a case by hand: a call, a meeting, a posting", label: "new case",
      priority: 90, place: .emptyDesk, right: .write, kind: .reversible
    ) { state in
      state.boxes.append(.form(FormBox(.openByHand, on: [], in: state)))
      return []
    },
    Action(
      "rota show", keys: [.character("r")], summary: "set up the rota, in the policy",
      label: "rota", priority: 80, place: .emptyDesk
    ) { _ in [.openPolicy] },
    Action(
      "policy show", keys: [.character("p")], summary: "look at the policy", label: "policy",
      priority: 70, place: .emptyDesk
    ) { _ in [.openPolicy] },
    Action(
      "demo open", keys: [.character("d")], summary: "see the demo desk instead", label: "demo",
      priority: 60, place: .emptyDesk
    ) { _ in [.openDemo] },
    Action(
      "desk leave", keys: [.character("q")], summary: "leave", label: "leave", priority: -1,
      place: .emptyDesk
    ) { _ in [.quit] },
  ]
}
