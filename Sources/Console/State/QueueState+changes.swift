internal import ResponseDomain

/// What others have changed is marked for a moment, so that an eye that was elsewhere finds it.
extension QueueState {
  /// How long a changed row is marked, unless a key comes first.
  static let markedFor = TimeSpan(seconds: 3)

  /// Rows of a page that tell something else than they did, or that are new in the list.
  ///
  /// Rows that were not read before are not new; of another filter nothing is known.
  func changes(in page: QueuePage) -> Set<QueueSubject> {
    guard let old = self.page, old.request.filter == page.request.filter else { return [] }
    var known: [QueueSubject: QueuePage.Row] = [:]
    for row in old.rows { known[row.entry.subject] = row }
    let changed = page.rows.filter { row in
      known[row.entry.subject].map { $0 != row } ?? old.isWhole
    }
    return Set(changed.map(\.entry.subject))
  }

  /// Reports of a page that were not there before: somebody has to look at them.
  func arrivals(in page: QueuePage) -> [QueueSubject] {
    let known = Set((self.page?.rows ?? []).map(\.entry.subject))
    return page.rows.map(\.entry).filter { entry in
      guard case .report = entry.subject else { return false }
      return !known.contains(entry.subject)
    }
    .map(\.subject).filter(changes(in: page).contains)
  }

  mutating func mark(_ subjects: Set<QueueSubject>, at now: Instant) {
    guard !subjects.isEmpty else { return }
    changed.formUnion(subjects)
    changedUntil = now + Self.markedFor
  }

  mutating func clearChanged() {
    changed = []
    changedUntil = nil
  }
}
