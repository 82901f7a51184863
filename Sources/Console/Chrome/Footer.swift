internal import Grid
internal import ResponseDomain

/// The last row: the keys that work now, made from the action table.
enum Footer {
  private struct Item {
    let key: SafeText
    let label: SafeText
    var width: Int { key.width + (label.isEmpty ? 0 : 1 + label.width) }
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
    for item in items(of: state, columns: line.columns, gap: gap) where column < line.endColumn {
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
    case .cells: "words platform: lang: state: team: -not a,b  ⏎ filter  Esc leave"
    case .mailPath: "a Maildir, an mbox or .eml files  ⏎ take  Esc leave"
    }
  }

  /// What fits, the most important first: cut by priority, never wrapped (k9s#2556).
  private static func items(of state: ConsoleState, columns: Int, gap: Int) -> [Item] {
    let isEmptyDesk = state.pane == .queue && state.isEmptyDesk
    let actions = state.setting.actions.filter { action in
      // The first screen has letters of its own, and only those.
      (!isEmptyDesk || action.place == .emptyDesk) && !action.label.isEmpty
        && action.whyOff(in: state) == nil
    }
    let ranked = actions.enumerated().map { (rank: $0.element.priority(in: state), at: $0) }
      .sorted { ($0.rank, -$0.at.offset) > ($1.rank, -$1.at.offset) }
    // A narrow matrix has more keys than room: its help has a key of its own.
    let isNarrow = state.pane == .matrix && columns < 100
    let help = Item(key: isNarrow ? "?" : ":", label: isNarrow ? "" : "?")
    // Below -1 stands what is shown last, and only where all else leaves room.
    let last = ranked.filter { $0.rank == -1 }.map { item(for: $0.at.element, in: state) }
    let ending = [help] + last
    var room = columns - 1 - ending.reduce(0) { $0 + $1.width + gap } + gap
    var kept: [(place: Int, item: Item)] = []
    for candidate in ranked where candidate.rank >= 0 {
      let item = item(for: candidate.at.element, in: state)
      guard item.width + gap <= room else { continue }
      kept.append((place: place(of: candidate.at.element, in: state), item: item))
      room -= item.width + gap
    }
    let shown = kept.enumerated()
      .sorted { ($0.element.place, $0.offset) < ($1.element.place, $1.offset) }
      .map(\.element.item)
    let spare = ranked.filter { $0.rank < -1 }.map { item(for: $0.at.element, in: state) }
      .filter { $0.width + gap <= room }
    return shown + ending + spare.prefix(1)
  }

  /// Where the matrix has an order of its own; elsewhere the most important comes first.
  private static func place(of action: Action, in state: ConsoleState) -> Int {
    guard state.pane == .matrix else { return 0 }
    return MatrixPane.footer.firstIndex(of: "\(action.words)") ?? MatrixPane.footer.count
  }

  /// Measured as it is drawn: `⏎` is a word in ASCII.
  private static func item(for action: Action, in state: ConsoleState) -> Item {
    let glyphs = state.setting.glyphs
    return Item(
      key: (action.shownKey.isEmpty ? action.keyName : action.shownKey).rendered(in: glyphs),
      label: action.label.rendered(in: glyphs))
  }
}

extension Action {
  func priority(in state: ConsoleState) -> Int {
    priorities[state.pane] ?? priority
  }
}
