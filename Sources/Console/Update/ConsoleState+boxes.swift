internal import Grid
internal import ResponseDomain

/// What lies over the panes: the box on top takes the input.
extension ConsoleState {
  mutating func give(_ input: BoxInput) -> [Effect] {
    guard var box = boxes.last else { return [] }
    if let reason = box.content.whyTooSmall(in: self) {
      message = .said(reason)
      return []
    }
    let outcome = box.handle(input, in: self)
    boxes[boxes.count - 1] = box
    switch outcome {
    case .stay: return []
    case .leave:
      leaveBox()
      return []
    case .replace(let other):
      boxes[boxes.count - 1] = other
      return []
    case .open(let other):
      boxes.append(other)
      return []
    case .ask(let effects):
      isBoxWaiting = effects.contains(where: \.changesDesk)
      return effects
    case .emit(let effects): return effects
    case .finish(let effects):
      leaveBox()
      return effects
    case .run(let action):
      leaveBox()
      return perform(action)
    case .say(let words):
      message = .said(words)
      return []
    }
  }

  mutating func leaveBox() {
    _ = boxes.popLast()
    isBoxWaiting = false
  }
}

extension Effect {
  /// Whether the answer tells that the desk has changed, or why not.
  var changesDesk: Bool {
    switch self {
    case .act, .send, .sendAgain, .undo, .redo, .takeMail: true
    case .loadDesk, .loadQueue, .loadSubject, .loadMail, .loadJournal, .loadRecentActs, .edit,
      .write, .copy, .showBytes, .keepFilters, .useTheme, .openPolicy, .openManual, .openDemo,
      .notice, .redraw, .suspend, .quit:
      false
    }
  }
}
