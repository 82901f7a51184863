package import Grid
internal import ResponseDomain

/// Help, made from the action table: what can be done here, by which key and which command.
///
/// It filters as one types; what does not match stands below as long as it belongs to this pane.
package struct HelpBox: BoxContent {
  private var field = TextField()
  private var showsAllPanes = false
  /// The line under the cursor, of those that hold an action.
  private var position = 0

  package init() {}

  package func takes(_ letter: Character) -> Bool { true }

  package mutating func handle(_ input: BoxInput, in state: ConsoleState) -> BoxOutcome {
    switch input {
    case .paste(let text):
      field.insert(untrusted: text)
      position = 0
    case .composed: break
    case .key(let key): return handle(key, in: state)
    }
    return .stay
  }

  private mutating func handle(_ key: Key, in state: ConsoleState) -> BoxOutcome {
    let list = HelpList(of: state, search: field.text.string, showsAllPanes: showsAllPanes)
    if key == .up {
      position = max(0, position - 1)
    } else if key == .down {
      position = max(0, min(list.actions.count - 1, position + 1))
    } else if key == .pageUp {
      position = max(0, position - 10)
    } else if key == .pageDown {
      position = max(0, min(list.actions.count - 1, position + 10))
    } else if key == .tab {
      showsAllPanes.toggle()
      position = 0
    } else if key == .function(1) {
      return .finish([.openManual])
    } else if key == .enter {
      guard list.actions.indices.contains(position) else { return .say("Nothing is chosen") }
      let action = list.actions[position]
      return action.whyOff(in: state).map { .say("\(action.summary): \($0)") } ?? .run(action)
    } else if field.handle(key) {
      position = 0
    }
    return .stay
  }

  package func draw(on frame: inout Frame, in state: ConsoleState) {
    let body = state.screen.body
    let rect = Rect.centered(
      columns: min(74, body.columns), rows: min(30, body.rows), in: body)
    let list = HelpList(of: state, search: field.text.string, showsAllPanes: showsAllPanes)
    let pane: SafeText = showsAllPanes ? "All panes" : state.pane.title
    frame.clear(rect)
    frame.box(
      rect, style: .heavy, role: .frameFocus,
      title: "HELP  \(pane.padded(to: 15))find: \(field.text)_", note: list.note)
    let inner = rect.inset(columns: 1, rows: 1)
    guard inner.rows > 4, inner.columns > 20 else { return }
    put(key: "KEY", does: "DOES", command: "COMMAND", on: &frame, in: inner.line(0), role: .title)
    frame.put(
      .lightHorizontal, at: Point(column: inner.column + 1, row: inner.row + 1),
      columns: inner.columns - 2, role: .rule)
    let rows = inner.rows - 3
    let selected = list.line(ofAction: position)
    let first = max(0, min(selected - rows / 2, list.lines.count - rows))
    for row in 0..<rows where list.lines.indices.contains(first + row) {
      let line = inner.line(2 + row)
      switch list.lines[first + row] {
      case .blank: break
      case .heading(let words):
        frame.put(words, at: Point(column: line.column + 10, row: line.row), role: .title)
      case .action(let action):
        draw(action, on: &frame, in: line, state: state)
        if first + row == selected {
          frame.put(">", at: line.origin, role: .text)
          frame.overlay(line, .rowCursor)
          frame.cursor = line.origin
        }
      }
    }
    frame.put(
      "(off) = not now, and why.  \(list.changeWords(at: position, in: state))",
      at: Point(column: inner.column + 2, row: inner.endRow - 1), columns: inner.columns - 2,
      role: .dim)
  }

  private func draw(
    _ action: Action, on frame: inout Frame, in line: Rect, state: ConsoleState
  ) {
    let reason = action.whyOff(in: state)
    put(
      key: action.keyName, does: reason.map { "(off) \($0)" } ?? action.summary,
      command: SafeText(untrusted: "\(action.words)", kind: .line), on: &frame, in: line,
      role: reason == nil ? .text : .keyOff)
  }

  private func put(
    key: SafeText, does: SafeText, command: SafeText, on frame: inout Frame, in line: Rect,
    role: Role
  ) {
    let commandColumn = max(30, line.columns - 24)
    frame.put(
      key, at: Point(column: line.column + 2, row: line.row), columns: 8,
      role: role == .text ? .key : role)
    frame.put(
      does, at: Point(column: line.column + 10, row: line.row),
      columns: max(0, min(commandColumn, line.columns) - 11), role: role)
    guard commandColumn < line.columns else { return }
    frame.put(
      command, at: Point(column: line.column + commandColumn, row: line.row),
      columns: line.columns - commandColumn, role: role)
  }

  package func footer(in state: ConsoleState) -> SafeText {
    "type to search  ↑↓ choose  ⏎ do it  Tab all panes  F1 manual  Esc leave"
  }

  package func hint(in state: ConsoleState) -> SafeText {
    "Made from the action table, like the footer, the : line and dutydesk(1)."
  }
}
