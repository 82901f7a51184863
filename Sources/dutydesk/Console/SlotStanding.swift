internal import Console
internal import DeskStore
internal import ResponseDomain

/// Which cases on their way to a slot stand how: it hangs on the day, so that no index holds it.
struct SlotStanding {
  let store: DeskStore
  let policy: Policy
  let now: Instant

  func subjects(_ claim: FilterClaim) throws -> Set<QueueSubject> {
    let wanted: Standing
    switch claim {
    case .ready: wanted = .ready
    case .risk: wanted = .atRisk
    case .open, .closed, .all, .late, .stale, .red, .mail, .case, .mine, .unowned, .marked:
      return []
    }
    return Set(
      try store.entriesOnSlots()
        .filter { Standing(of: $0, at: now, under: policy) == wanted }.map(\.subject))
  }
}
