internal import Grid
internal import ResponseDomain

/// Where the cursor stands in the queue, how many rows are marked, and what came in above.
struct QueuePlace {
  let position: Int?
  let total: RowCount
  let marked: Int
  let hidden: Int
  let newAbove: Int

  init(of state: borrowing ConsoleState) {
    let queue = state.queue
    position = queue.cursorIndex.map { $0 + 1 }
    total = state.queueTotal
    marked = queue.marks.count
    hidden = queue.hiddenMarks
    newAbove = queue.newAbove
  }

  /// `9/14 · 2 marked`, with what else is to be told.
  func words(separator: SafeText, of: SafeText) -> SafeText {
    var parts: [SafeText] = []
    if newAbove > 0 { parts.append("\(newAbove) new above") }
    parts.append(position(separator: of))
    if marked > 0 {
      parts.append(hidden > 0 ? "\(marked) marked, \(hidden) hidden" : "\(marked) marked")
    }
    return parts.joined(separator: separator)
  }
}

extension QueuePlace {
  /// `9/14`, or the number of rows while none is selected.
  func position(separator: SafeText) -> SafeText {
    position.map { "\($0)\(separator)\(total.words)" } ?? total.words
  }
}
