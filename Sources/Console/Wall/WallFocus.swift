internal import Grid
internal import ResponseDomain

/// The case that the large figures tell of.
struct WallFocus: Hashable {
  let subject: WallCase
  let standing: WallStanding
  let words: SafeText
  /// What is left until the slot; negative when it has passed.
  let left: TimeSpan
  /// What the clock of the slot tells.
  let slot: Clock.Reading

  /// The case that was asked for, else the one in most trouble; nil without a case.
  init?(of state: WallState, feed: WallFeed) {
    let now = feed.deskTime(at: state.now)
    let wanted = feed.cases.first { $0.id == state.wanted }
    let worst = feed.cases.indices.min { left, right in
      let ranks = [left, right].map { feed.standing(of: feed.cases[$0], at: now).trouble }
      return ranks[0] == ranks[1] ? left < right : ranks[0] > ranks[1]
    }
    guard let subject = wanted ?? worst.map({ feed.cases[$0] }) else { return nil }
    self.subject = subject
    standing = feed.standing(of: subject, at: now)
    words = feed.words(of: subject, at: now)
    left = subject.slot.at - now
    slot = subject.slotReading(at: now)
  }
}

extension WallFeed {
  /// The time at the desk when this machine's clock shows `now`.
  func deskTime(at now: Instant) -> Instant {
    at.at + max(TimeSpan(seconds: 0), now - writtenAt)
  }

  /// The derived word now: that a clock or the slot has passed needs no newer feed.
  func standing(of subject: WallCase, at now: Instant) -> WallStanding {
    let isLate =
      subject.closes <= now
      || clocks.contains { $0.subject == .case(subject.id) && $0.until <= now }
    return isLate ? .late : subject.standing
  }

  /// The derived word, upper case where it needs a human (TERMINAL.md, section 2), or `-` where
  /// nothing is known that it could follow from.
  func words(of subject: WallCase, at now: Instant) -> SafeText {
    switch standing(of: subject, at: now) {
    case .onPace where subject.cells == nil && subject.hours == nil: "-"
    case .onPace: "on pace"
    case .ready: "READY"
    case .atRisk: "AT RISK"
    case .stale: "STALE"
    case .late: "LATE"
    }
  }
}

extension WallStanding {
  var role: Role {
    switch self {
    case .onPace: .text
    case .ready: .derivedReady
    case .atRisk: .derivedRisk
    case .stale: .derivedStale
    case .late: .derivedLate
    }
  }

  /// The higher, the more it needs a human.
  var trouble: Int {
    switch self {
    case .late: 4
    case .atRisk: 3
    case .stale: 2
    case .onPace: 1
    case .ready: 0
    }
  }
}
