package import Grid

/// In which order the queue is shown.
package enum QueueSort: String, CaseIterable, Hashable, Sendable {
  case clock, rating, age, owner

  /// Behind `by` in the title of the list.
  package var words: SafeText {
    switch self {
    case .clock: "clock"
    case .rating: "rating"
    case .age: "age"
    case .owner: "owner"
    }
  }

  var next: QueueSort {
    let all = QueueSort.allCases
    let index = all.firstIndex(of: self) ?? 0
    return all[(index + 1) % all.count]
  }
}
