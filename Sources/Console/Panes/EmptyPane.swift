internal import Grid
internal import ResponseDomain

/// The first screen of a desk that nothing has reached yet: it says what to do.
enum EmptyPane {
  private static let lines: [SafeText] = [
    "No report has reached this desk yet, and no case is open.",
    "",
    "m   take mail: name a Maildir, an mbox or .eml files",
    "n   open a case by hand: a call, a meeting, a posting",
    "r   set up the rota: who is on duty, from when to when",
    "p   look at the policy: clocks, slots, platforms, languages",
    "",
    "d   see the demo desk instead; yours stays as it is",
    "?   help      F1 the manual      q leave",
    "",
  ]

  static func draw(on frame: inout Frame, in rect: Rect, state: ConsoleState) {
    let lines = lines + ending(of: state)
    let box = Rect.centered(columns: 64, rows: lines.count + 2, in: rect)
    frame.box(box, style: .heavy, role: .frameFocus, title: "AN EMPTY DESK")
    // Text stands two blanks inside the frame at the left, and may end next to it at the right.
    let inner = Rect(
      column: box.column + 3, row: box.row + 1, columns: box.columns - 4, rows: box.rows - 2)
    for (index, line) in lines.enumerated() where index < inner.rows {
      let isKey = line.clusters.dropFirst().first { _ in true }?.base == " "
      frame.put(
        line, at: Point(column: inner.column, row: inner.row + index), columns: inner.columns,
        role: .text)
      if isKey, !inner.isEmpty {
        frame.paint(
          Rect(column: inner.column, row: inner.row + index, columns: 1, rows: 1), .key)
      }
    }
    frame.cursor = Point(column: inner.column, row: inner.row)
  }

  private static func ending(of state: ConsoleState) -> [SafeText] {
    guard state.isOnDuty else {
      return ["\(state.duty.holder.safe) holds the duty."]
    }
    let hold: SafeText =
      state.setting.policy.rota.isEmpty
      ? "You hold the duty until a rota says otherwise. The inbox"
      : "You hold the duty now. The inbox"
    return [hold, "counts as checked when you look at it: this was the first."]
  }
}
