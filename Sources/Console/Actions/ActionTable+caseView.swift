internal import Grid
internal import ResponseDomain

extension ActionTable {
  /// Reading in the case pane: the thread, and the text under it.
  static let caseView: [Action] = [
    Action(
      "case read", keys: [.enter], summary: "read the message, and mark it as read",
      label: "read", priority: 100, place: .panes([.case]),
      offReason: { $0.shown.subject == nil ? "nothing is open" : nil }
    ) { $0.readMessage() },
    Action(
      "case export", keys: [.character("e")],
      summary: "export or copy the case, a message or a file that came with it",
      place: .panes([.case]),
      offReason: { $0.shown.subject == nil ? "nothing is open" : nil }
    ) { $0.export($0.caseExports) },
    Action(
      "go thread-down", keys: [.character("j"), .down], summary: "next line of the thread",
      place: .panes([.case])
    ) { $0.moveInThread(by: 1) },
    Action(
      "go thread-up", keys: [.character("k"), .up], summary: "line of the thread before",
      place: .panes([.case])
    ) { $0.moveInThread(by: -1) },
    Action(
      "go thread-start", keys: [.character("g"), .home, .character("0")],
      summary: "first line of the thread", place: .panes([.case])
    ) { $0.moveInThread(by: -100_000) },
    Action(
      "go thread-end", keys: [.character("G"), .end, .character("$")],
      summary: "last line of the thread", place: .panes([.case])
    ) { $0.moveInThread(by: 100_000) },
    Action(
      "go text-down", keys: [.pageDown, .control("d"), .character(" ")],
      summary: "down in the text", place: .panes([.case])
    ) { $0.scrollText(by: $0.textPage) },
    Action(
      "go text-up", keys: [.pageUp, .control("u")], summary: "up in the text",
      place: .panes([.case])
    ) { $0.scrollText(by: -$0.textPage) },
  ]
}
