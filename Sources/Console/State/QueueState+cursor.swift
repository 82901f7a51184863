package import ResponseDomain

/// The cursor is an identity; these reckon where it stands, and move it.
extension QueueState {
  /// The place of the cursor in the whole list, or of the row that it stood on; nil without one.
  var cursorIndex: Int? {
    if let departed { return departed.index }
    guard let cursor else { return nil }
    return page?.index(of: cursor)
  }

  /// The row under the cursor, also one that has left the list.
  package var cursorRow: QueuePage.Row? {
    if let departed { return departed.row }
    return cursorIndex.flatMap { page?.row(at: $0) }
  }

  /// Marked rows that the filter shows, in their order.
  package var shownMarks: [QueueSubject] {
    // A page has many rows, and mostly nothing is marked.
    marks.isEmpty ? [] : (page?.rows ?? []).map(\.entry.subject).filter(marks.contains)
  }

  /// Marks that the filter hides: counted, never used.
  var hiddenMarks: Int {
    guard let page, page.isWhole else { return 0 }
    return marks.count - shownMarks.count
  }

  /// Rows between the start of the range and the cursor, both included; empty without a range.
  var range: [QueueSubject] {
    guard let rangeStart, let page, let start = page.index(of: rangeStart),
      let end = cursorIndex, page.indices.contains(end)
    else { return [] }
    return (min(start, end)...max(start, end)).compactMap { page.row(at: $0)?.entry.subject }
  }

  /// Rows that are read at once.
  static let stretch = 200

  func request(around: QueueRequest.Around) -> QueueRequest {
    QueueRequest(filter: filter, marks: marks, sort: sort, around: around, limit: Self.stretch)
  }

  /// The same stretch again, as it is now.
  var refresh: QueueRequest {
    if let departed { return request(around: .index(departed.index)) }
    return request(around: cursor.map { .subject($0) } ?? .start)
  }

  /// Moves by rows; what is not read yet is asked for, and the cursor goes there when it comes.
  mutating func move(by rows: Int) -> [Effect] {
    var from = cursorIndex ?? 0
    if case .index(let index) = goal { from = index }
    let (sum, overflowed) = from.addingReportingOverflow(rows)
    return move(to: overflowed ? (rows > 0 ? .max : 0) : sum)
  }

  mutating func move(to index: Int) -> [Effect] {
    guard let page, page.total > 0 else { return [] }
    let index = min(max(0, index), page.total - 1)
    newAbove = 0
    departed = nil
    if let row = page.row(at: index) {
      goal = nil
      cursor = row.entry.subject
      return []
    }
    goal = .index(index)
    return [.loadQueue(request(around: .index(index)))]
  }

  mutating func moveToEnd() -> [Effect] {
    guard let page else { return [] }
    if page.isCounted, page.indices.upperBound >= page.total { return move(to: page.total - 1) }
    goal = .end
    newAbove = 0
    return [.loadQueue(request(around: .end))]
  }

  /// Lets what has left the list go: the cursor stands on the row that took its place.
  mutating func settleDeparted() {
    guard let departed else { return }
    self.departed = nil
    marks.remove(departed.row.entry.subject)
    guard let page, !page.rows.isEmpty else {
      cursor = nil
      return
    }
    let index = min(max(departed.index, page.firstIndex), page.indices.upperBound - 1)
    cursor = page.row(at: index)?.entry.subject
  }
}
