internal import Grid
internal import ResponseDomain

extension ActionTable {
  /// Marks, filter, undo and the inbox.
  static let queue: [Action] =
    marks + filters + [
      Action(
        "inbox check", keys: [.character("i")], summary: "the inbox was checked now",
        label: "inbox checked", priority: 65, place: .panes([.queue]), right: .write,
        kind: .irreversible, offReason: { $0.whyNoCheck }
      ) { state in
        let time = state.now.clockWords(in: state.setting.zone)
        return state.checkInbox(saying: "The inbox was checked at \(time)")
      },
      Action(
        "queue export", keys: [.character("e")], summary: "export or copy the list",
        place: .panes([.queue]), offReason: { $0.whyNoRow }
      ) { $0.export($0.queueExports) },
      Action(
        "case undo", keys: [.character("u")], summary: "undo, Ctrl-R redo", label: "undo",
        priority: 60, priorities: [.burndown: 70],
        place: .panes([.queue, .case, .matrix, .burndown]), right: .write, kind: .reversible,
        offReason: { $0.selected == nil ? "nothing is selected" : nil }
      ) { state in state.selected.map { [.undo($0.stream)] } ?? [] },
      Action(
        "case redo", keys: [.control("r")], summary: "do again what was undone last",
        place: .panes([.queue, .case, .matrix, .burndown]), right: .write, kind: .reversible,
        offReason: { $0.selected == nil ? "nothing is selected" : nil }
      ) { state in state.selected.map { [.redo($0.stream)] } ?? [] },
    ]

  private static let marks: [Action] = [
    Action(
      "list mark", keys: [.character(" ")], summary: "mark or unmark, and step down",
      place: .panes([.queue]), offReason: { $0.whyNoRow }
    ) { $0.markAndStep() },
    Action(
      "list mark-all", keys: [.character("*")], summary: "mark all that the filter shows",
      place: .panes([.queue]), offReason: { $0.whyNoRow }
    ) { $0.markAll() },
    Action(
      "list range", keys: [.character("v")], summary: "begin a range to mark, v ends it",
      place: .panes([.queue]), offReason: { $0.whyNoRow }
    ) { $0.markRange() },
    Action(
      "list marked", keys: [.character(";")], summary: "next key acts on the marked rows",
      label: "marked", priority: 80, place: .panes([.queue]),
      offReason: { $0.queue.shownMarks.isEmpty ? "no row in sight is marked" : nil }
    ) { state in
      state.prefix = .marked
      return []
    },
  ]

  private static let filters: [Action] = [
    Action(
      "list sort", keys: [.character("s")], summary: "sort by clock, rating, age or owner",
      place: .panes([.queue])
    ) { state in
      let sort = state.queue.sort.next
      state.message = .said("By \(sort.words)")
      var request = state.queue.refresh
      request.sort = sort
      return [.loadQueue(request)]
    },
    Action(
      "list filter", keys: [.character("/")], summary: "filter; n N next, previous",
      label: "filter", priority: 75, place: .panes([.queue])
    ) { state in
      let filter = state.queue.filter
      let text = filter == Filter.open ? "" : filter.text + " "
      state.typing = Typing(
        .filter, field: TextField(SafeText(untrusted: text, kind: .line)))
      return []
    },
    Action(
      "list next", keys: [.character("n")], summary: "next row that the filter found",
      place: .panes([.queue]), offReason: { $0.whyNoSearch }
    ) { $0.move(by: 1) },
    Action(
      "list previous", keys: [.character("N")], summary: "row before that the filter found",
      place: .panes([.queue]), offReason: { $0.whyNoSearch }
    ) { $0.move(by: -1) },
  ]
}
