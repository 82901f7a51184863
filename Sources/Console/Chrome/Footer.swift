internal import Grid
internal import ResponseDomain

/// The last row: the keys that work now, made from the action table.
enum Footer {
  private struct Item {
    let key: SafeText
    let label: SafeText
    var width: Int { key.width + 1 + label.width }
  }

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
    let shown =
      line.columns < 60 && state.pane == .queue && !state.isEmptyDesk
      ? smallItems(of: state) : items(of: state, columns: line.columns, gap: gap)
    for item in shown where column < line.endColumn {
      column += frame.put(
        item.key, at: Point(column: column, row: line.row), columns: line.endColumn - column,
        role: .key)
      column += 1
      guard column < line.endColumn else { break }
      column += frame.put(
        item.label, at: Point(column: column, row: line.row), columns: line.endColumn - column,
        role: .text)
      column += gap
    }
  }

  private static func put(_ words: SafeText, on frame: inout Frame, in line: Rect) {
    frame.put(
      words, at: Point(column: line.column + 1, row: line.row), columns: max(0, line.columns - 1),
      role: .text)
  }

  private static func words(for purpose: Typing.Purpose) -> SafeText {
    switch purpose {
    case .filter: "words is: stage: rating: owner: clock: age: @NAME -not a,b  ⏎ filter  Esc leave"
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

  /// What fits, the most important first: cut by priority, never wrapped (k9s#2556).
  ///
  /// Whether an action can run is asked only while there is room for it.
  private static func items(of state: ConsoleState, columns: Int, gap: Int) -> [Item] {
    let ranked = state.setting.footer(of: state.pane)
    let isEmptyDesk = state.pane == .queue && state.isEmptyDesk
    func runs(_ action: Action) -> Bool {
      // The first screen has letters of its own, and only those.
      (!isEmptyDesk || action.place == .emptyDesk) && action.isPlaced(in: state)
        && action.whyOff(in: state) == nil
    }
    let help = Item(key: ":", label: "?")
    let ending =
      [help] + ranked.last.filter(runs).map { item(for: $0, in: state) }
    var room = columns - 1 - ending.reduce(0) { $0 + $1.width + gap } + gap
    var shown: [Item] = []
    for action in ranked.first {
      let item = item(for: action, in: state)
      guard item.width + gap <= room, runs(action) else { continue }
      shown.append(item)
      room -= item.width + gap
    }
    let spare = ranked.spare.lazy.filter(runs).map { item(for: $0, in: state) }
      .first { $0.width + gap <= room }
    return shown + ending + (spare.map { [$0] } ?? [])
  }

  /// Measured as it is drawn: `⏎` is a word in ASCII.
  private static func item(for action: Action, in state: ConsoleState) -> Item {
    let glyphs = state.setting.glyphs
    return Item(
      key: (action.shownKey.isEmpty ? action.keyName : action.shownKey).rendered(in: glyphs),
      label: action.label.rendered(in: glyphs))
  }
}
