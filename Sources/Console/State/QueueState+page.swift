internal import ResponseDomain

/// Taking in what was read, without letting the cursor slip to another thing.
extension QueueState {
  /// Puts a page in place of the one that is shown.
  ///
  /// The cursor stays on its subject; where that is gone, its row is kept until the next key.
  /// - Parameter needsHuman: what the goal `needed` looks for.
  mutating func take(_ page: QueuePage, needsHuman: (QueuePage.Row) -> Bool) -> [Effect] {
    let isOtherFilter = self.page?.request.filter != page.request.filter
    let isOtherSort = sort != page.request.sort
    let oldIndex = cursorIndex
    let oldRow = cursorRow
    self.page = page
    filter = page.request.filter
    sort = page.request.sort
    departed = nil
    if page.rows.isEmpty { goal = nil }
    if let goal {
      self.goal = nil
      if reach(goal, in: page, needsHuman: needsHuman) { return [] }
    }
    if isOtherFilter {
      scroll = 0
      newAbove = 0
      rangeStart = nil
    }
    guard let cursor, !isOtherFilter || page.index(of: cursor) != nil else {
      self.cursor = page.rows.first?.entry.subject
      return []
    }
    if let index = page.index(of: cursor) {
      if let oldIndex, !isOtherFilter, !isOtherSort {
        newAbove = max(0, newAbove + index - oldIndex)
      }
      return []
    }
    guard let oldRow, let oldIndex else {
      self.cursor = page.rows.first?.entry.subject
      return []
    }
    let index = min(oldIndex, page.total)
    departed = Departed(row: oldRow, index: index)
    // The rows around the place where it stood are what is wanted now.
    let isCovered = page.total == 0 || page.indices.contains(min(index, page.total - 1))
    let wanted = QueueRequest.Around.index(index)
    return isCovered || page.request.around == wanted ? [] : [.loadQueue(request(around: wanted))]
  }

  /// Moves the cursor to where it was sent; false when it stays where it is.
  private mutating func reach(
    _ goal: Goal, in page: QueuePage, needsHuman: (QueuePage.Row) -> Bool
  ) -> Bool {
    switch goal {
    case .index(let index):
      let index = min(max(index, page.firstIndex), page.indices.upperBound - 1)
      cursor = page.row(at: index)?.entry.subject
    case .end:
      cursor = page.rows.last?.entry.subject
    case .needed:
      guard let row = page.rows.first(where: needsHuman) else { return false }
      cursor = row.entry.subject
    case .allMarked:
      marks.formUnion(page.rows.map(\.entry.subject))
      return false
    }
    return true
  }
}
