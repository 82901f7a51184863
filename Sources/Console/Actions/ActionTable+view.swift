internal import Grid
internal import ResponseDomain

extension ActionTable {
  /// What runs whatever lies over the panes.
  static let always: [Action] = [
    Action(
      "view redraw", keys: [.control("l")], summary: "draw the screen again", place: .always
    ) { _ in [.redraw] },
    Action(
      "view suspend", keys: [.control("z")], summary: "back to the shell; fg returns",
      place: .always
    ) { _ in [.suspend] },
    Action(
      "view cancel", keys: [.control("c")], summary: "leave what is under way, then quit",
      place: .always
    ) { $0.cancel() },
  ]

  /// What shows, moves and leaves.
  static let view: [Action] =
    always + movement + panes + [
      Action(
        "view help", keys: [.character("?")], summary: "help; it runs what it lists"
      ) {
        $0.boxes.append(.help(HelpBox()))
        return []
      },
      Action("view manual", keys: [.function(1)], summary: "the manual, dutydesk(1)") { _ in
        [.openManual]
      },
      Action("view command", keys: [.character(":")], summary: "a command line, Tab completes") {
        $0.boxes.append(.command(CommandBox()))
        return []
      },
      Action(
        "view errors", keys: [.character("E")], summary: "errors, newest first",
        offReason: { $0.errors.isEmpty ? "there was none" : nil }
      ) {
        $0.boxes.append(.errors(ErrorsBox()))
        return []
      },
      Action(
        "view zoom", keys: [.character("z")], summary: "give the pane the whole screen, and back",
        label: "zoom", priority: 55, priorities: [.matrix: 22], offReason: { $0.whyNoZoom }
      ) { $0.zoom() },
      Action(
        "view lock", keys: [.character("L")], summary: "lock keys that change something",
        label: "lock", priority: 50, priorities: [.matrix: -3]
      ) {
        $0.isLocked.toggle()
        $0.message = .said(
          $0.isLocked
            ? "Keys that change something are locked; L unlocks them"
            : "Keys are unlocked")
        return []
      },
      Action(
        "view bytes", keys: [.character("H")], summary: "the raw bytes of this message",
        place: .panes([.case]),
        offReason: { $0.shown.selectedMail == nil ? "no message is selected" : nil }
      ) { $0.shown.selectedMail.map { [.showBytes($0)] } ?? [] },
      Action(
        "view back", keys: [.character("q"), .escape], summary: "back; never quits", label: "back",
        priority: -1, priorities: [.burndown: -2, .matrix: -2]
      ) { $0.goBack() },
      Action("view quit", keys: [.character("Q")], summary: "quit") { _ in [.quit] },
    ]

  private static let movement: [Action] = [
    Action("go down", keys: [.character("j"), .down], summary: "down", place: lists) {
      $0.move(by: 1)
    },
    Action("go up", keys: [.character("k"), .up], summary: "up", place: lists) { $0.move(by: -1) },
    Action(
      "go start", keys: [.character("g"), .home, .character("0")], summary: "to the first",
      place: lists
    ) { $0.moveToStart() },
    Action(
      "go end", keys: [.character("G"), .end, .character("$")], summary: "to the last",
      place: lists
    ) { $0.moveToEnd() },
    Action(
      "go page-down", keys: [.pageDown, .control("d")], summary: "down a page", place: lists
    ) { $0.move(by: $0.pageRows) },
    Action("go page-up", keys: [.pageUp, .control("u")], summary: "up a page", place: lists) {
      $0.move(by: -$0.pageRows)
    },
    Action(
      "go next", keys: [.character("m")], summary: "next thing that needs a human", label: "next",
      priority: 70,
      priorities: [.case: 20, .burndown: Action.unlisted, .journal: Action.unlisted],
      place: .panes([.queue, .case, .burndown, .journal])
    ) { $0.goToNeeded() },
  ]

  private static let lists = Action.Place.panes([.queue, .journal])

  private static let panes: [Action] = [
    Action("view queue", keys: [.character("1")], summary: "the queue") { $0.show(.queue) },
    Action(
      "view case", keys: [.enter], summary: "open", label: "open", priority: 100,
      place: lists, offReason: { $0.openable == nil ? "nothing is selected" : nil }
    ) { state in state.openable.map { state.open($0) } ?? [] },
    Action(
      "view selected", keys: [.character("2")], summary: "the case or report that is selected",
      offReason: { $0.tabSubject == nil ? "nothing is selected" : nil }
    ) { $0.show(.case) },
    Action(
      "view matrix", keys: [.character("3")], summary: "the matrix",
      offReason: { $0.whyNoMatrix }
    ) { $0.showMatrix() },
    Action("view burndown", keys: [.character("4")], summary: "the burndown") {
      $0.show(.burndown)
    },
    later("view tracks", key: "5", summary: "the tracks"),
    later("view slots", key: "6", summary: "the slots"),
    Action("view journal", keys: [.character("7")], summary: "the journal, newest first") {
      $0.show(.journal)
    },
    Action(
      "view next-pane", keys: [.tab], summary: "next pane", label: "pane", priority: 58,
      priorities: [.case: 75, .matrix: -4]
    ) { $0.showNeighbour(by: 1) },
    Action("view previous-pane", keys: [.backTab], summary: "pane before") {
      $0.showNeighbour(by: -1)
    },
    Action(
      "go next-case", keys: [.character("]")], summary: "next row of the queue",
      place: .panes([.case])
    ) { $0.openNeighbour(by: 1) },
    Action(
      "go previous-case", keys: [.character("[")], summary: "row of the queue before",
      place: .panes([.case])
    ) { $0.openNeighbour(by: -1) },
  ]

  private static func later(_ words: StaticString, key: Character, summary: SafeText) -> Action {
    Action(
      words, keys: [.character(key)], summary: summary,
      offReason: { _ in "comes with a later version" }, run: { _ in [] })
  }
}
