internal import Grid
internal import ResponseDomain

/// The last row: the keys that work now, made from the action table.
struct Footer: FramePart {
  private let items: [FooterItem]
  /// Columns between two items.
  private let gap: Int

  init(of state: borrowing ConsoleState, columns: Int) {
    gap = columns >= 150 ? 3 : 2
    if let box = state.boxes.last {
      items = [FooterItem(label: box.content.footer(in: state))]
    } else if let typing = state.typing {
      items = [FooterItem(label: Self.words(for: typing.purpose))]
    } else if columns < 60, state.pane == .queue, !state.isEmptyDesk {
      items = Self.smallItems(of: state)
    } else {
      items = Self.items(of: state, columns: columns, gap: gap)
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

  private static let help = FooterItem(key: ":", label: "?")
  /// A narrow matrix has more keys than room: its help has a key of its own.
  private static let shortHelp = FooterItem(key: "?", label: "")

  private static func words(for purpose: Typing.Purpose) -> SafeText {
    switch purpose {
    case .filter: "words is: stage: rating: owner: clock: age: @NAME -not a,b  ⏎ filter  Esc leave"
    case .cells: "words platform: lang: state: team: -not a,b  ⏎ filter  Esc leave"
    case .mailPath: "a Maildir, an mbox or .eml files  ⏎ take  Esc leave"
    }
  }

  /// What a small screen has room for, in shorter words.
  private static func smallItems(of state: ConsoleState) -> [FooterItem] {
    let words: [(StaticString, SafeText)] = [
      ("view case", "open"), ("case acknowledge", "ack"), ("case act", "act"),
      ("list filter", "find"), ("view help", "help"), ("view back", ""),
    ]
    return words.compactMap { name, label in
      let action = state.setting.actions.first { "\($0.words)" == "\(name)" }
      guard let action, action.whyOff(in: state) == nil else { return nil }
      return FooterItem(
        key: action.keyName.rendered(in: state.setting.glyphs), label: label)
    }
  }

  /// What fits, the most important first: cut by priority, never wrapped (k9s#2556). What always
  /// stands comes after the key of help.
  ///
  /// Whether an action can run is asked only while there is room for it.
  private static func items(of state: ConsoleState, columns: Int, gap: Int) -> [FooterItem] {
    let ranked = state.setting.footer(of: state.pane)
    let help = state.pane == .matrix && columns < 100 ? shortHelp : help
    let isEmptyDesk = state.pane == .queue && state.isEmptyDesk
    var room = columns - 1 - help.width
    var ending: [FooterItem] = []
    for entry in ranked.last where runs(entry.action, in: state, isEmptyDesk: isEmptyDesk) {
      ending.append(entry.item)
      room -= entry.item.width + gap
    }
    var shown: [FooterRanks.Entry] = []
    for entry in ranked.first where entry.item.width + gap <= room {
      guard runs(entry.action, in: state, isEmptyDesk: isEmptyDesk) else { continue }
      shown.append(entry)
      room -= entry.item.width + gap
    }
    for entry in ranked.spare where entry.item.width + gap <= room {
      guard runs(entry.action, in: state, isEmptyDesk: isEmptyDesk) else { continue }
      ending.append(entry.item)
      break
    }
    return ranked.inPlace(shown).map(\.item) + [help] + ending
  }

  /// The first screen has letters of its own, and only those.
  private static func runs(_ action: Action, in state: ConsoleState, isEmptyDesk: Bool) -> Bool {
    (!isEmptyDesk || action.place == .emptyDesk) && action.isPlaced(in: state)
      && action.whyOff(in: state) == nil
  }
}
