package import Grid
package import ResponseDomain

/// Somebody else was faster: what they did, what was wanted, and three ways on.
package struct RaceBox: BoxContent {
  let act: PendingAct
  let newer: [RecordedEvent]
  /// What stood when the act was begun; empty where it was not read.
  let before: SafeText
  private var cursor = Choice.keep

  enum Choice: Int, CaseIterable, Sendable {
    case keep, edit, put
  }

  /// - Parameters:
  ///   - newer: what happened on the streams of the act since it was begun; oldest first.
  package init(_ act: PendingAct, newer: [RecordedEvent], in state: ConsoleState) {
    self.act = act
    self.newer = newer
    before = act.command.standing(seen: act.seen, in: state)
  }

  /// Who was faster.
  var who: SafeText { newer.last?.by.safe ?? "somebody" }

  package mutating func handle(_ input: BoxInput, in state: ConsoleState) -> BoxOutcome {
    guard case .key(let key) = input, !state.isBoxWaiting else { return .stay }
    switch key {
    case .character("k"): return take(.keep, in: state)
    case .character("e"): return take(.edit, in: state)
    case .character("p"): return take(.put, in: state)
    case .enter: return take(cursor, in: state)
    case .character("j"), .down, .right, .tab: move(by: 1)
    case .up, .left, .backTab: move(by: -1)
    case .character, .control, .alt, .escape, .backspace, .delete, .insert, .home, .end, .pageUp,
      .pageDown, .function:
      break
    }
    return .stay
  }

  private mutating func move(by step: Int) {
    cursor = Choice(rawValue: min(max(0, cursor.rawValue + step), 2)) ?? .keep
  }

  private func take(_ choice: Choice, in state: ConsoleState) -> BoxOutcome {
    switch choice {
    case .keep: return .leave
    case .edit:
      guard let form = act.command.form(in: state) else {
        return .say("This has no form: k keeps theirs, p puts yours on top")
      }
      return .replace(.form(form))
    case .put:
      // What is seen now includes what they did, so that it is a new act on top of it.
      var seen = act.seen
      for recorded in newer {
        let stream = recorded.event.stream
        seen[stream] = max(seen[stream] ?? 0, recorded.version)
      }
      return .ask([.act(PendingAct(command: act.command, seen: seen, done: act.done))])
    }
  }

  package func draw(on frame: inout Frame, in state: ConsoleState) {
    let region = frame.boxRegion
    let theirs = RaceLines(newer, in: state)
    let height = 9 + theirs.count
    var rect = Rect.centered(columns: 68, rows: height, in: region)
    rect.row = region.row + max(0, region.rows - rect.rows) * 3 / 8
    frame.clear(rect)
    frame.box(
      rect, style: .heavy, role: .frameFocus, title: "NOT SAVED  somebody was faster",
      note: "nothing is lost")
    var rows = RowStack(rect.inset(columns: 1, rows: 1))
    let zone = state.setting.zone
    func put(_ label: SafeText, _ value: SafeText, aside: SafeText = "") {
      rows.take(1) { line in
        frame.put(label, at: Point(column: line.column + 2, row: line.row), columns: 20, role: .dim)
        let at = Point(column: line.column + 23, row: line.row)
        frame.put(value, at: at, columns: line.columns - 25, role: .text)
        let beside = Point(column: at.column + max(23, value.width + 3), row: at.row)
        frame.put(
          aside, at: beside, columns: max(0, line.endColumn - beside.column - 1), role: .dim)
      }
    }
    rows.take(1) { line in
      frame.put(
        act.command.topic, at: Point(column: line.column + 2, row: line.row),
        columns: line.columns - 4, role: .title)
    }
    rows.take(1) { _ in }
    put("when you opened it", before)
    theirs.draw(put)
    put("you wanted", act.command.wanted(in: zone))
    rows.take(1) { _ in }
    let offers: [(Choice, Int, SafeText)] = [
      (.keep, 0, "k  keep what \(who) set"), (.edit, 27, "e  edit yours again, on top of it"),
    ]
    rows.take(1) { line in
      for (choice, column, words) in offers {
        draw(choice, words, at: Point(column: line.column + 2 + column, row: line.row), on: &frame)
      }
    }
    rows.take(1) { line in
      draw(
        .put, "p  put yours on top: a new act, with your name and a reason",
        at: Point(column: line.column + 2, row: line.row), on: &frame)
    }
  }

  private func draw(_ choice: Choice, _ words: SafeText, at point: Point, on frame: inout Frame) {
    if choice == cursor {
      frame.put(">", at: point, role: .text)
      frame.cursor = point
    }
    frame.put(words, at: Point(column: point.column + 2, row: point.row), role: .text)
  }

  package func footer(in state: ConsoleState) -> SafeText {
    "k keep theirs  e edit again  p put mine on top  Esc keep theirs"
  }
}
