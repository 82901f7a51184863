internal import Grid
internal import ResponseDomain

/// The last row: the keys that work now, made from the action table.
struct Footer: FramePart {
  private struct Item: Equatable {
    let key: SafeText
    let label: SafeText
  }

  private let items: [Item]
  /// Columns between two items.
  private let gap: Int

  init(of state: ConsoleState, columns: Int) {
    gap = columns >= 150 ? 3 : 2
    if let box = state.boxes.last {
      items = [Item(key: "", label: box.content.footer(in: state))]
    } else if let typing = state.typing {
      items = [Item(key: "", label: Self.words(for: typing.purpose))]
    } else if columns < 60, state.pane == .queue, !state.isEmptyDesk {
      items = Self.smallItems(of: state)
    } else {
      let (shown, ending) = Self.entries(of: state, columns: columns, gap: gap)
      let help = Self.help(of: state, columns: columns)
      items =
        shown.map { Item(key: $0.key, label: $0.label) }
        + [Item(key: help.key, label: help.label)]
        + ending.map { Item(key: $0.key, label: $0.label) }
    }
  }

  func draw(on frame: inout Frame, in line: Rect) {
    guard !line.isEmpty else { return }
    frame.fill(line, with: .blank(.text))
    var column = line.column + 1
    for item in items {
      let space = item.key.isEmpty || item.label.isEmpty ? 0 : 1
      for (text, role, space) in [(item.key, Role.key, space), (item.label, .text, gap)]
      where column < line.endColumn {
        column += frame.put(
          text, at: Point(column: column, row: line.row), columns: line.endColumn - column,
          role: role)
        column += space
      }
    }
  }

  /// A narrow matrix has more keys than room: its help has a key of its own.
  private static func help(
    of state: ConsoleState, columns: Int
  ) -> (key: SafeText, label: SafeText, width: Int) {
    state.pane == .matrix && columns < 100 ? ("?", "", 1) : (":", "?", 3)
  }

  private static func words(for purpose: Typing.Purpose) -> SafeText {
    switch purpose {
    case .filter: "words is: stage: rating: owner: clock: age: @NAME -not a,b  ⏎ filter  Esc leave"
    case .cells: "words platform: lang: state: team: -not a,b  ⏎ filter  Esc leave"
    case .mailPath: "a Maildir, an mbox or .eml files  ⏎ take  Esc leave"
    }
  }

  /// What a small screen has room for, in shorter words.
  private static func smallItems(of state: ConsoleState) -> [Item] {
    let words: [(StaticString, SafeText)] = [
      ("view case", "open"), ("case acknowledge", "ack"), ("case act", "act"),
      ("list filter", "find"), ("view help", "help"), ("view back", ""),
    ]
    return words.compactMap { name, label in
      let action = state.setting.actions.first { "\($0.words)" == "\(name)" }
      guard let action, action.whyOff(in: state) == nil else { return nil }
      return Item(key: action.keyName.rendered(in: state.setting.glyphs), label: label)
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
    return (ranked.inPlace(shown), last + (spare.map { [$0] } ?? []))
  }
}
