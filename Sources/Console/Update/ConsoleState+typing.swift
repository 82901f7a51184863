internal import Grid
internal import ResponseDomain

/// A text that is typed on the message line.
extension ConsoleState {
  mutating func type(_ key: Key) -> [Effect] {
    guard var typing else { return [] }
    if key == .escape || (key == .backspace && typing.field.isEmpty) {
      self.typing = nil
      return []
    }
    if key == .enter { return enter(typing) }
    if typing.field.handle(key) { typing.fault = nil }
    self.typing = typing
    return []
  }

  private mutating func enter(_ typing: Typing) -> [Effect] {
    let text = typing.field.text
    switch typing.purpose {
    case .filter:
      do throws(FilterFault) {
        let filter = try Filter(parsing: text.string, saved: savedFilters).heldToOpen
        self.typing = nil
        return show(filter)
      } catch {
        // The old list stays, and the place of the fault is shown.
        self.typing?.fault = error
        return []
      }
    case .cells:
      do throws(FilterFault) {
        try filterCells(by: text)
        self.typing = nil
      } catch {
        self.typing?.fault = error
      }
      return []
    case .mailPath:
      self.typing = nil
      guard let path = Words(text.string) else { return [] }
      message = .said("Taking mail from \(SafeText(untrusted: path.text, kind: .line))")
      return [.takeMail(path: path.text)]
    }
  }

  /// Asks for the list under a filter; the old list stays until the new one is read.
  mutating func show(_ filter: Filter) -> [Effect] {
    queue.goal = nil
    return [
      .loadQueue(
        .hurried(filter: filter, marks: queue.marks, sort: queue.sort, rows: size.rows))
    ]
  }
}
