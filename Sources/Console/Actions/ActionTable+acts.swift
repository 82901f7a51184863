internal import Grid
internal import ResponseDomain

extension ActionTable {
  /// What is done to reports and cases, the same words as on the command line.
  package static let acts: [Action] = keyed + transitions + facts + inbox

  /// An act with a form of its own.
  private static func form(
    _ words: StaticString, _ kind: FormKind, keys: [Key] = [], _ summary: SafeText,
    label: SafeText = "", priority: Int = 0, priorities: [Pane: Int] = [:],
    sends: Bool = false
  ) -> Action {
    Action(
      words, keys: keys, summary: summary, label: label, priority: priority,
      priorities: priorities, place: places, right: .write,
      kind: sends ? .irreversible : .reversible, offReason: { $0.whyOff(kind) }
    ) { $0.ask(kind) }
  }

  private static let places = Action.Place.panes([.queue, .case])

  private static let keyed: [Action] = [
    Action(
      "case act", keys: [.character("t")], summary: "act: what this case can do next",
      label: "act", priority: 95, priorities: [.case: 85], place: places, right: .write,
      kind: .reversible, offReason: { $0.targets.isEmpty ? "nothing is selected" : nil }
    ) { $0.openMenu() },
    Action(
      "case blockers", keys: [.character("y")],
      summary: "why it cannot go on, all reasons", label: "why", priority: 90,
      priorities: [.case: 80, .matrix: -5, .burndown: Action.unlisted],
      place: .panes([.queue, .case, .matrix, .burndown]),
      offReason: { $0.selected == nil ? "nothing is selected" : nil }
    ) { $0.openReasons() },
    Action(
      "case blockers --open", keys: [.character("Y")],
      summary: "why it cannot go on, open reasons only",
      place: .panes([.queue, .case, .matrix, .burndown]),
      offReason: { $0.selected == nil ? "nothing is selected" : nil }
    ) { $0.openReasons(onlyOpen: true) },
    Action(
      "mail outbox", keys: [.character("O")], summary: "messages that have not gone out",
      place: places, right: .write, kind: .irreversible, offReason: { $0.whyNoOutbox }
    ) { $0.openOutbox() },
    form(
      "case reply", .reply, keys: [.character("r")], "write to the finder", label: "reply",
      priority: 85, priorities: [.case: 95], sends: true),
    form(
      "case note", .note, keys: [.character("+")], "write a note on the case", label: "note",
      priority: 40, priorities: [.case: 90]),
    form(
      "case widen", .widen, keys: [.character("w")], "tell more people of the case",
      label: "circle", priority: 30, priorities: [.case: 78]),
    form(
      "case acknowledge", .acknowledge, keys: [.character("a")], "acknowledge with a reply",
      sends: true),
    form(
      "case open", .open, keys: [.character("c")], "open a case from a report, or file it"),
    form("case owner", .owner, keys: [.character("o")], "whose task it is"),
    form("case due", .due, keys: [.character("d")], "when the finder next hears from us"),
    Action(
      "case world", keys: [.character("P")], summary: "it is public: recorded at once",
      place: places, right: .write, kind: .reversible, offReason: { $0.whyNotPublish }
    ) { state in state.targets.first.map { state.publish($0) } ?? [] },
    Action(
      "case release", keys: [.character("R")], summary: "release",
      place: .panes([.queue, .case, .matrix]), right: .write,
      kind: .irreversible, offReason: { $0.whyNotRelease }
    ) { $0.openRelease() },
    form("rota take", .takeDuty, keys: [.character("D")], "take the duty, with a reason"),
  ]

  private static let transitions: [Action] = [
    form("case ask", .ask, "ask the finder", sends: true),
    form("case answer", .answer, "the answer is there, or none comes"),
    form("case reproduced", .reproduced, "who reproduced it, when, on which build"),
    Action(
      "case assess", keys: [], summary: "what acceptance still asks for, each to be answered",
      place: places, right: .write, kind: .reversible, offReason: { $0.whyOff(.accept) }
    ) { $0.openReasons() },
    form("case accept", .accept, "accept for fixing"),
    form("case defer", .defer, "put off to another release", sends: true),
    form("case decline", .decline, "decline, with a cause", sends: true),
    form("case reopen", .reopen, "open again what was declined or put off"),
    form("case child", .addIssue, "an additional issue"),
    form("case merge", .merge, "merge into another case"),
  ]

  private static let facts: [Action] = [
    form("case narrow", .narrow, "take somebody out of the circle"),
    form("case rate", .rate, "rating and the worm question"),
    form("case exploit", .world, "an exploit or attacks are known"),
    form("case embargo", .embargo, "what was agreed about silence"),
    form("slot move", .moveSlot, "ride on another slot, with a reason"),
    form("case finder", .finder, "whom a finder works for"),
    form("case credit", .credit, "how the finder is named"),
    form("case number", .number, "CVE or bulletin number"),
    form("case retitle", .retitle, "another title"),
    form("case rename", .rename, "another code name"),
  ]

  private static let inbox: [Action] = [
    form("case open-by-hand", .openByHand, "a case from a call, a meeting or a posting"),
    form("inbox file", .file, "file a report under a case"),
    form("inbox dismiss", .dismiss, "dismiss a report, with a reason"),
    form("inbox take-out", .takeOut, "take a report out of its case again"),
  ]
}
