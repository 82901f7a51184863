package import Grid
internal import ResponseDomain

/// The `:` line: the words of an action, completed from the action table.
package struct CommandBox: BoxContent {
  private var field = TextField()
  /// The chosen line of what fits; nil until one is chosen.
  private var chosen: Int?

  package init() {}

  package var ownsMessageLine: Bool { true }
  package func takes(_ letter: Character) -> Bool { true }

  package mutating func handle(_ input: BoxInput, in state: ConsoleState) -> BoxOutcome {
    switch input {
    case .paste(let text): field.insert(untrusted: text)
    case .composed: break
    case .key(let key): return handle(key, in: state)
    }
    return .stay
  }

  private mutating func handle(_ key: Key, in state: ConsoleState) -> BoxOutcome {
    let fitting = fitting
    if key == .enter { return enter(fitting, in: state) }
    if key == .backspace, field.isEmpty { return .leave }
    if key == .up || key == .backTab {
      chosen = fitting.isEmpty ? nil : max(0, (chosen ?? fitting.count) - 1)
    } else if key == .down {
      chosen = fitting.isEmpty ? nil : min(fitting.count - 1, (chosen ?? -1) + 1)
    } else if key == .tab {
      complete(fitting)
    } else if field.handle(key) {
      chosen = nil
    }
    return .stay
  }

  private func enter(_ fitting: [Action], in state: ConsoleState) -> BoxOutcome {
    let typed = field.text.string.split(separator: " ").map(String.init)
    guard let first = typed.first else { return .leave }
    if first == "filter" || typed.prefix(2) == ["list", "filter"], typed.count > 1 {
      return filter(Array(typed.dropFirst(first == "filter" ? 1 : 2)), in: state)
    }
    if first == "theme", let name = typed.last,
      typed.count == (typed.dropFirst().first == "use" ? 3 : 2)
    {
      return .run(Action("theme use", keys: [], summary: "theme") { _ in [.useTheme(name)] })
    }
    if typed.count == 1, let subject = QueueSubject(parsing: first) {
      return .run(
        Action("view case", keys: [], summary: "open") { $0.open(subject) })
    }
    let exact = state.setting.actions.filter { "\($0.words)" == typed.joined(separator: " ") }
    let picked = chosen.flatMap { fitting.indices.contains($0) ? fitting[$0] : nil }
    let action =
      picked ?? exact.first { $0.whyOff(in: state) == nil } ?? exact.first
      ?? (fitting.count == 1 ? fitting.first : nil)
    guard let action else {
      return .say(
        fitting.isEmpty
          ? "there is no such command; ? lists them all"
          : "\(fitting.count) commands begin like this; Tab completes")
    }
    return action.whyOff(in: state).map { .say("\(action.summary): \($0)") } ?? .run(action)
  }

  /// `filter save NAME`, `filter forget NAME`, or a filter.
  private func filter(_ words: [String], in state: ConsoleState) -> BoxOutcome {
    if let first = words.first, words.count == 2, first == "save" || first == "forget" {
      let name = words[1].first == "@" ? String(words[1].dropFirst()) : words[1]
      guard SavedFilters.isName(name) else {
        return .say("a name has letters, digits, - and _, at most 32")
      }
      return .run(first == "save" ? .saveFilter(as: name) : .forgetFilter(name))
    }
    do throws(FilterFault) {
      let filter = try Filter(
        parsing: words.joined(separator: " "), saved: state.savedFilters
      ).heldToOpen
      return .run(Action("list filter", keys: [], summary: "filter") { $0.show(filter) })
    } catch {
      return .say("character \(error.offset + 1) of the filter: \(error.hint)")
    }
  }

  /// The actions whose words begin like the typed ones, each once.
  private var fitting: [Action] {
    let typed = field.text.string.lowercased().split(separator: " ")
    var seen: Set<String> = []
    return ActionTable.all.filter { action in
      let words = "\(action.words)".split(separator: " ")
      let fits = typed.count <= words.count && zip(typed, words).allSatisfy { $1.hasPrefix($0) }
      return fits && seen.insert("\(action.words)").inserted
    }
  }

  /// Completes to what all fitting commands have in common.
  private mutating func complete(_ fitting: [Action]) {
    let picked = chosen.flatMap { fitting.indices.contains($0) ? [fitting[$0]] : nil } ?? fitting
    let texts = picked.map { "\($0.words)" }
    guard var common = texts.first else { return }
    for text in texts.dropFirst() { common = common.commonPrefix(with: text) }
    guard common.count > field.text.string.count || chosen != nil else { return }
    field = TextField(SafeText(untrusted: common, kind: .line))
    chosen = nil
  }

  package func draw(on frame: inout Frame, in state: ConsoleState) {
    let screen = state.screen
    draw(fitting, on: &frame, over: screen.body)
    let line = screen.message
    guard !line.isEmpty else { return }
    frame.clear(line)
    frame.put(":", at: Point(column: line.column + 1, row: line.row), role: .key)
    let start = Point(column: line.column + 2, row: line.row)
    let (text, cursor) = field.window(columns: max(0, line.columns - 3))
    let width = frame.put(text, at: start, role: .text)
    frame.cursor = Point(column: start.column + cursor, row: start.row)
    frame.isCursorVisible = true
    if case .said(let words) = state.message {
      let column = start.column + width + 2
      frame.put(
        "← \(words)", at: Point(column: column, row: line.row),
        columns: max(0, line.endColumn - column), role: .error)
    }
  }

  /// What fits, over the foot of the body.
  private func draw(_ fitting: [Action], on frame: inout Frame, over body: Rect) {
    let rows = min(fitting.count, 8, body.rows - 2)
    guard rows > 0 else { return }
    let rect = Rect(
      column: body.column, row: body.endRow - rows - 2,
      columns: body.columns < 100 ? min(64, body.columns) : 100,
      rows: rows + 2)
    frame.clear(rect)
    frame.box(rect, style: .light, role: .frame, note: "\(fitting.count) fit")
    let inner = rect.inset(columns: 1, rows: 1)
    let first = max(0, min((chosen ?? 0) - rows / 2, fitting.count - rows))
    for row in 0..<rows {
      let action = fitting[first + row]
      let line = inner.line(row)
      frame.put(
        SafeText(untrusted: "\(action.words)", kind: .line),
        at: Point(column: line.column + 1, row: line.row), columns: min(20, line.columns - 1),
        role: .key)
      if line.columns > 24 {
        frame.put(
          action.summary, at: Point(column: line.column + 22, row: line.row),
          columns: line.columns - 23, role: .text)
      }
      if first + row == chosen { frame.overlay(line, .rowCursor) }
    }
  }

  package func footer(in state: ConsoleState) -> SafeText {
    "Tab complete  ↑↓ choose  ⏎ do it  Esc leave"
  }
}

extension String {
  func commonPrefix(with other: String) -> String {
    String(zip(self, other).prefix { $0 == $1 }.map(\.0))
  }
}
