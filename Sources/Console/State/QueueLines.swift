internal import ResponseDomain

/// The list of the queue as lines: headings and rows of the whole list, read or not.
///
/// The list is sorted by urgency, so that the number of rows in each group is enough to know what
/// stands on any line, however long the list is.
struct QueueLines: Hashable, Sendable {
  enum Line: Hashable, Sendable {
    case heading(Urgency, count: RowCount)
    /// A row by its place in the whole list.
    case row(Int)
    case departed
  }

  private struct Group: Hashable, Sendable {
    let urgency: Urgency
    /// The place of its first row in the whole list.
    let start: Int
    let count: Int
    /// The line of its heading, or of its first row where there are no headings.
    let line: Int
    /// The place inside the group before which the departed row stands; nil when it is elsewhere.
    let departed: Int?
  }

  let count: Int
  private let groups: [Group]
  private let headings: Int
  private let isCounted: Bool

  /// Counts are told by groups; where there are no headings a list has one group.
  ///
  /// - Parameter isCounted: whether no rows come after those that were counted.
  init(
    counts: UrgencyCounts, isCounted: Bool = true, hasHeadings: Bool, departedIndex: Int?
  ) {
    self.isCounted = isCounted
    headings = hasHeadings ? 1 : 0
    let total = counts.total
    var groups: [Group] = []
    var start = 0
    var line = 0
    for urgency in Urgency.allCases {
      let count = counts[urgency]
      if count == 0 { continue }
      let end = start + count
      let departed = departedIndex.flatMap { index -> Int? in
        let index = min(max(0, index), total)
        let isHere = index >= start && (index < end || (index == total && end == total))
        return isHere ? index - start : nil
      }
      groups.append(
        Group(urgency: urgency, start: start, count: count, line: line, departed: departed))
      start = end
      line += headings + count + (departed == nil ? 0 : 1)
    }
    if groups.isEmpty, departedIndex != nil { line = 1 }
    self.groups = groups
    count = line
  }

  /// What stands on a line; nil after the end.
  subscript(line: Int) -> Line? {
    guard (0..<count).contains(line) else { return nil }
    guard let place = groups.lastIndex(where: { $0.line <= line }) else { return .departed }
    let group = groups[place]
    let offset = line - group.line - headings
    if offset < 0 {
      // The groups before the last one end where the next begins, so theirs are all here.
      let isWhole = isCounted || place < groups.count - 1
      return .heading(group.urgency, count: RowCount(group.count, isWhole: isWhole))
    }
    guard let departed = group.departed, offset >= departed else {
      return .row(group.start + offset)
    }
    return offset == departed ? .departed : .row(group.start + offset - 1)
  }

  /// The line on which a row of the list stands.
  func line(ofRow index: Int) -> Int {
    guard let group = groups.last(where: { $0.start <= index }) else { return 0 }
    let offset = index - group.start
    let pushed = group.departed.map { offset >= $0 } ?? false
    return group.line + headings + offset + (pushed ? 1 : 0)
  }

  var departedLine: Int? {
    if groups.isEmpty { return count == 1 ? 0 : nil }
    return groups.lazy.compactMap { group in
      group.departed.map { group.line + self.headings + $0 }
    }.first
  }
}
