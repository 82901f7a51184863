internal import Grid
internal import ResponseDomain

/// The row above the footer: what is typed, the last result, an error, or a hint.
enum MessageLineView {
  static func draw(on frame: inout Frame, in line: Rect, state: ConsoleState) {
    guard !line.isEmpty else { return }
    frame.fill(line, with: .blank(.text))
    if let typing = state.typing {
      draw(typing, on: &frame, in: line)
      return
    }
    let (words, role) = words(of: state)
    frame.put(
      words, at: Point(column: line.column + 1, row: line.row), columns: max(0, line.columns - 1),
      role: role)
  }

  private static func words(of state: ConsoleState) -> (SafeText, Role) {
    if let words = state.work?.words { return (words, .text) }
    switch state.message {
    case .nothing: return (hint(of: state), .text)
    case .said(let words): return (words, .text)
    case .done(let words, let undoUntil):
      guard let undoUntil else { return (words, .text) }
      return ("\(words), undo until \(undoUntil.clockWords(in: state.setting.zone)) (u)", .text)
    case .error(let words):
      // What to press stays in sight, however long the error is.
      let ending: SafeText = " E shows"
      let room = state.size.columns - 1 - 6 - ending.width
      let said = words.width > room ? words.cut(to: max(0, room)) : words
      return ("ERROR \(said)\(ending)", .error)
    }
  }

  private static func hint(of state: ConsoleState) -> SafeText {
    if let box = state.boxes.last {
      return box.content.whyTooSmall(in: state) ?? box.content.hint(in: state)
    }
    switch state.prefix {
    case .marked:
      let names = state.queue.shownMarks.map(\.safe).joined(separator: ", ")
      return "The next key acts on the \(state.queue.shownMarks.count) marked: \(names)"
    case .none: break
    }
    if state.isLocked { return "Keys that change something are locked; L unlocks them" }
    switch state.pane {
    case .queue: return queueHint(of: state)
    case .case: return caseHint(of: state)
    case .journal: return "The journal is never changed: an undo is an entry of its own"
    case .matrix: return MatrixPane.hint(state)
    case .burndown: return BurndownPane.hint(state)
    case .tracks, .slots: return ""
    }
  }

  private static func queueHint(of state: ConsoleState) -> SafeText {
    if state.isEmptyDesk {
      return "From the shell: dutydesk mail take PATH    dutydesk demo    dutydesk --help"
    }
    guard let row = state.queue.cursorRow else { return "" }
    let entry = row.entry
    // Beside other panes the queue says so itself.
    if state.screen.shape == .quad, !state.recentActs.isEmpty { return recentActs(of: state) }
    if let words = row.releaseHint(in: state) { return words }
    let marked = state.queue.shownMarks.count
    if marked > 0, state.screen.shape != .list {
      let name = entry.subject.safe
      return marked == 1
        ? "1 row is marked: t acts on \(name) only, ;t on the marked one."
        : "\(marked) rows are marked: t acts on \(name) only, ;t on the \(marked.spelled) marked."
    }
    if entry.unread > 0 {
      return entry.unread == 1
        ? "1 message is unread, Enter opens the case."
        : "\(entry.unread) messages are unread, Enter opens the case."
    }
    return entry.stage == nil ? "From an outsider, not opened yet" : ""
  }

  /// `hale #1026 logged 6 h 13:52`, the newest first.
  private static func recentActs(of state: ConsoleState) -> SafeText {
    let zone = state.setting.zone
    let today = zone.local(state.now).day
    return state.recentActs.map { act -> SafeText in
      let time =
        zone.local(act.at).day == today
        ? act.at.clockWords(in: zone) : act.at.shortWords(in: zone)
      return "\(act.words(in: zone).cut(to: 44)) \(time)"
    }.joined(separator: "    ")
  }

  private static func caseHint(of state: ConsoleState) -> SafeText {
    switch state.shown {
    case .nothing: "Reading"
    case .report: "From an outsider, not opened yet"
    case .case: CasePane.hint(state)
    }
  }

  /// The prompt, the text, and what is wrong with it at its place.
  private static func draw(_ typing: Typing, on frame: inout Frame, in line: Rect) {
    let start = Point(column: line.column + 1, row: line.row)
    let used = frame.put(typing.prompt, at: start, columns: max(0, line.columns - 1), role: .key)
    let column = start.column + used
    let room = max(0, line.endColumn - column)
    let (text, cursor) = typing.field.window(columns: room)
    let width = frame.put(
      text, at: Point(column: column, row: line.row), columns: room, role: .text)
    frame.cursor = Point(column: column + cursor, row: line.row)
    frame.isCursorVisible = true
    guard let fault = typing.fault else { return }
    // The field shows all of a text that fits; a longer one is told without its place.
    if typing.field.text.width < room {
      frame.paint(
        Rect(column: column + fault.offset, row: line.row, columns: fault.length, rows: 1), .error)
      frame.cursor = Point(column: column + fault.offset, row: line.row)
    }
    let after = column + width + 2
    frame.put(
      "← \(fault.hint)", at: Point(column: after, row: line.row),
      columns: max(0, line.endColumn - after), role: .error)
  }
}

extension Int {
  /// Small numbers as words, as sentences have them.
  var spelled: SafeText {
    let words: [SafeText] = [
      "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
    ]
    return words.indices.contains(self) ? words[self] : "\(self)"
  }
}
