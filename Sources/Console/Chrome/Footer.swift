internal import Grid
internal import ResponseDomain

/// The last row: the keys that work now, made from the action table.
enum Footer {
  static func draw(on frame: inout Frame, in line: Rect, state: ConsoleState) {
    guard !line.isEmpty else { return }
    if let box = state.boxes.last {
      put(box.content.footer(in: state), on: &frame, in: line)
      return
    }
    if let typing = state.typing {
      put(words(for: typing.purpose), on: &frame, in: line)
      return
    }
    let gap = line.columns >= 150 ? 3 : 2
    var column = line.column + 1
    func show(_ key: SafeText, _ label: SafeText) {
      let space = label.isEmpty ? 0 : 1
      for (text, role, space) in [(key, Role.key, space), (label, .text, gap)]
      where column < line.endColumn {
        column += frame.put(
          text, at: Point(column: column, row: line.row), columns: line.endColumn - column,
          role: role)
        column += space
      }
    }
    if line.columns < 60, state.pane == .queue, !state.isEmptyDesk {
      for item in smallItems(of: state) { show(item.key, item.label) }
      return
    }
    let (shown, ending) = entries(of: state, columns: line.columns, gap: gap)
    for entry in shown { show(entry.key, entry.label) }
    let help = help(of: state, columns: line.columns)
    show(help.key, help.label)
    for entry in ending { show(entry.key, entry.label) }
  }

  /// A narrow matrix has more keys than room: its help has a key of its own.
  private static func help(
    of state: ConsoleState, columns: Int
  ) -> (key: SafeText, label: SafeText, width: Int) {
    state.pane == .matrix && columns < 100 ? ("?", "", 1) : (":", "?", 3)
  }

  private static func put(_ words: SafeText, on frame: inout Frame, in line: Rect) {
    frame.put(
      words, at: Point(column: line.column + 1, row: line.row), columns: max(0, line.columns - 1),
      role: .text)
  }

  private static func words(for purpose: Typing.Purpose) -> SafeText {
    switch purpose {
    case .filter: "words is: stage: rating: owner: clock: age: @NAME -not a,b  ⏎ filter  Esc leave"
    case .cells: "words platform: lang: state: team: -not a,b  ⏎ filter  Esc leave"
    case .mailPath: "a Maildir, an mbox or .eml files  ⏎ take  Esc leave"
    }
  }

  /// What a small screen has room for, in shorter words.
  private static func smallItems(of state: ConsoleState) -> [(key: SafeText, label: SafeText)] {
    let words: [(StaticString, SafeText)] = [
      ("view case", "open"), ("case acknowledge", "ack"), ("case act", "act"),
      ("list filter", "find"), ("view help", "help"), ("view back", ""),
    ]
    return words.compactMap { name, label in
      let action = state.setting.actions.first { "\($0.words)" == "\(name)" }
      guard let action, action.whyOff(in: state) == nil else { return nil }
      return (action.keyName.rendered(in: state.setting.glyphs), label)
    }
  }

  /// What fits, the most important first: cut by priority, never wrapped (k9s#2556). The second
  /// list stands after the key of help.
  ///
  /// Whether an action can run is asked only while there is room for it.
  private static func entries(
    of state: ConsoleState, columns: Int, gap: Int
  ) -> ([FooterRanks.Entry], [FooterRanks.Entry]) {
    let ranked = state.setting.footer(of: state.pane)
    let isEmptyDesk = state.pane == .queue && state.isEmptyDesk
    func runs(_ entry: FooterRanks.Entry) -> Bool {
      // The first screen has letters of its own, and only those.
      (!isEmptyDesk || entry.action.place == .emptyDesk) && entry.action.isPlaced(in: state)
        && entry.action.whyOff(in: state) == nil
    }
    let last = ranked.last.filter(runs)
    let helpWidth = help(of: state, columns: columns).width
    var room = columns - 1 - helpWidth - last.reduce(0) { $0 + $1.width + gap }
    var shown: [FooterRanks.Entry] = []
    for entry in ranked.first where entry.width + gap <= room && runs(entry) {
      shown.append(entry)
      room -= entry.width + gap
    }
    let spare = ranked.spare.first { $0.width + gap <= room && runs($0) }
    return (FooterRanks.inPlace(shown), last + (spare.map { [$0] } ?? []))
  }
}
