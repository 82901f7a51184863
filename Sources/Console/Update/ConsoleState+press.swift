internal import Grid
internal import ResponseDomain

/// From a key to what it does: a text that is typed, then the box on top, then the table.
extension ConsoleState {
  mutating func press(_ key: Key) -> [Effect] {
    let bound = setting.actions(on: key)
    if let action = bound.first(where: \.isAlways) { return action.run(&self) }
    isQuitArmed = false
    // An error stays until a key, and this is one.
    message = .nothing
    queue.clearChanged()
    if typing != nil { return type(key) }
    if !boxes.isEmpty {
      guard key != .escape else {
        leaveBox()
        return []
      }
      return give(.key(key))
    }
    let departed = pane == .queue ? queue.departed : nil
    queue.settleDeparted()
    let candidates = bound.filter { $0.isPlaced(in: self) }
    guard let first = candidates.first else {
      prefix = .none
      message = .said("\(key.name) does nothing here; ? shows the keys")
      return []
    }
    let action = candidates.first { $0.whyOff(in: self) == nil } ?? first
    if let departed, !action.isMovement {
      // The key was meant for what is gone, not for the row that took its place.
      prefix = .none
      let name = departed.row.entry.subject.safe
      message = .said("\(name) has left the list, so nothing was done; the cursor is on the next")
      return []
    }
    return perform(action)
  }

  /// Runs an action, or says why it cannot run now.
  mutating func perform(_ action: Action) -> [Effect] {
    let before = prefix
    if let reason = action.whyOff(in: self) {
      prefix = .none
      message = .said("\(action.summary): \(reason)")
      return []
    }
    let effects = action.run(&self)
    if before == .marked { prefix = .none }
    return effects
  }

  /// Drops what is pasted where single keys act, so that a paste is never taken for commands.
  mutating func paste(_ text: String) -> [Effect] {
    isQuitArmed = false
    if typing != nil {
      typing?.field.insert(untrusted: text)
      typing?.fault = nil
      return []
    }
    if !boxes.isEmpty { return give(.paste(text)) }
    let count = text.unicodeScalars.count
    let noun: SafeText = count == 1 ? "character" : "characters"
    message = .said("A paste of \(count) \(noun) was dropped: here every key is a command")
    return []
  }

  /// Ctrl-C: leaves what is under way, then quits at the second one.
  mutating func cancel() -> [Effect] {
    if isQuitArmed { return [.quit] }
    if typing != nil || !boxes.isEmpty || prefix != .none || queue.rangeStart != nil {
      typing = nil
      leaveBox()
      prefix = .none
      queue.rangeStart = nil
      message = .said("Left, with nothing done")
      return []
    }
    isQuitArmed = true
    message = .said("Ctrl-C again quits")
    return []
  }
}
