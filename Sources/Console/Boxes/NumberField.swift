internal import Grid
internal import ResponseDomain

/// Where the number of a case is typed before something that cannot be undone.
struct NumberField: Sendable {
  enum Focus: Hashable, Sendable {
    case number, leave, release
  }

  private let id: CaseID
  private var field = TextField()
  private(set) var focus = Focus.number

  init(_ id: CaseID) {
    self.id = id
  }

  var isRight: Bool { field.text.string == "\(id.number)" }

  static let refusal: SafeText = "A pasted number is refused: type it"

  /// Whether a letter is a digit that has room where the cursor is.
  func takes(_ letter: Character) -> Bool {
    focus == .number && ("0"..."9").contains(letter) && field.text.width < 9
  }

  /// Takes digits and moves; everything else is nothing here.
  mutating func handle(_ key: Key) {
    switch key {
    case .tab: focus = focus == .number ? .leave : focus == .leave ? .release : .number
    case .backTab: focus = focus == .number ? .release : focus == .release ? .leave : .number
    case .character(let character):
      if takes(character) { _ = field.handle(key) }
    case .backspace, .delete, .left, .right, .home, .end:
      if focus == .number { _ = field.handle(key) }
    case .control, .alt, .escape, .enter, .insert, .up, .down, .pageUp, .pageDown, .function:
      break
    }
  }

  /// The prompt with what is typed, and under it the two ways.
  func draw(
    on frame: inout Frame, _ stack: inout RowStack, isOpen: Bool, why: SafeText
  ) {
    let indent = 14
    stack.take(1) { line in
      let start = Point(column: line.column + indent, row: line.row)
      let used = frame.put("Type the case number to release it:  ", at: start, role: .key)
      let at = Point(column: start.column + used, row: line.row)
      let width = frame.put(field.text, at: at, role: .text)
      frame.put("_", at: Point(column: at.column + width, row: at.row), role: .text)
      guard focus == .number else { return }
      frame.cursor = Point(column: at.column + field.cursorColumn, row: at.row)
      frame.isCursorVisible = true
    }
    stack.take(1) { _ in }
    stack.take(1) { line in
      let start = Point(column: line.column + indent, row: line.row)
      let leave: SafeText = "[ Esc  do not release ]"
      let used = frame.put(leave, at: start, role: .key) + 4
      let second = Point(column: start.column + used, row: line.row)
      let isReady = isOpen && isRight
      let release: SafeText = isReady ? "[ ⏎ release ]" : "[ release ] (off: \(why))"
      frame.put(release, at: second, role: isReady ? .key : .keyOff)
      switch focus {
      case .number: break
      case .leave: frame.cursor = start
      case .release: frame.cursor = second
      }
    }
  }
}
