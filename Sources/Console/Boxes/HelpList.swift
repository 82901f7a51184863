internal import Grid

/// The lines of the help box: what matches the search, then the rest of what is here.
struct HelpList {
  enum Line {
    case action(Action)
    case heading(SafeText)
    case blank
  }

  let lines: [Line]
  /// The actions of the lines, in their order.
  let actions: [Action]
  let note: SafeText

  init(of state: ConsoleState, search: String, showsAllPanes: Bool) {
    let all = state.setting.actions
    let here = all.filter { $0.isPlaced(in: state) }
    let offered = showsAllPanes ? all : here
    guard !search.isEmpty else {
      actions = Self.ranked(offered, in: state)
      lines = actions.map { .action($0) }
      note = "\(offered.count) of \(all.count)"
      return
    }
    let found = offered.filter { $0.matches(search) }
    let others = Self.ranked(offered.filter { !$0.matches(search) }, in: state)
    actions = found + others
    let more: [Line] =
      others.isEmpty
      ? [] : [.blank, .heading(showsAllPanes ? "MORE KEYS" : "MORE KEYS HERE")]
    lines = found.map { .action($0) } + more + others.map { .action($0) }
    note = "\(found.count) of \(all.count) match, shown first"
  }

  /// What the footer would show first stands first.
  private static func ranked(_ actions: [Action], in state: ConsoleState) -> [Action] {
    actions.enumerated().sorted {
      ($0.element.priority(in: state.pane), -$0.offset) > (
        $1.element.priority(in: state.pane), -$1.offset
      )
    }
    .map(\.element)
  }

  /// Where the user changed the keys of the chosen action, else of the first in the list that is
  /// changed; empty when none is.
  func changeWords(at position: Int, in state: ConsoleState) -> SafeText {
    let keys = state.setting.keys
    let chosen = actions.indices.contains(position) ? [actions[position]] : []
    for action in chosen + actions {
      guard let change = keys.change(of: "\(action.words)") else { continue }
      let name =
        action.keys.isEmpty ? SafeText(untrusted: "\(action.words)", kind: .line) : action.keyName
      let file = SafeText(untrusted: change.file, kind: .file)
      return "\(name) was changed in \(file), line \(change.line)."
    }
    return ""
  }

  /// The line on which an action stands.
  func line(ofAction index: Int) -> Int {
    var seen = 0
    for (number, line) in lines.enumerated() {
      guard case .action = line else { continue }
      if seen == index { return number }
      seen += 1
    }
    return 0
  }
}

extension Action {
  /// Whether a search finds this action by its words, its summary or the name of a key.
  func matches(_ search: String) -> Bool {
    let search = search.lowercased()
    return "\(words)".contains(search) || summary.string.lowercased().contains(search)
      || keys.contains { $0.name.string.lowercased() == search }
  }
}
