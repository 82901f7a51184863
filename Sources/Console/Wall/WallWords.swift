internal import Grid
internal import ResponseDomain

/// What a wall says in words: its figures at one moment.
struct WallWords {
  let feed: WallFeed
  /// The time at the desk.
  let now: Instant

  init(feed: WallFeed, at machineTime: Instant) {
    self.feed = feed
    now = feed.deskTime(at: machineTime)
  }

  /// The present time as the desk's clocks show it.
  var local: LocalTime { feed.at.rules.local(now) }

  var late: [WallClock] { feed.clocks.filter { $0.until <= now } }

  var soon: Int { feed.clocks.count { $0.until > now && $0.until - now <= .hours(4) } }

  /// `1 deployment problem`
  var problems: SafeText {
    .counted(feed.reissue.openProblems, "deployment problem", "deployment problems")
  }

  /// Whole days since the last re-issue by the desk's calendar; nil before the first.
  var daysSinceReissue: Int? {
    feed.reissue.last.map {
      max(0, local.day.daysSince1970 - $0.local.day.daysSince1970)
    }
  }

  /// `m45 ack late 0h41`, `m46 ack 1h35`
  func words(of clock: WallClock) -> SafeText {
    let kind = SafeText(untrusted: clock.kind.rawValue, kind: .line)
    return "\(clock.subject.safe) \(kind) \(clock.reading(at: now).words)"
  }

  func role(of clock: WallClock) -> Role {
    Urgency(of: .due(clock.kind, at: clock.until, since: clock.due), at: now).role
  }

  /// `reports 5`, `received 1`, in the order of the work.
  var groups: [(name: SafeText, count: Int)] {
    let reports: SafeText = "reports"
    var groups: [(name: SafeText, count: Int)] = []
    if feed.queue.reports > 0 { groups.append((reports, feed.queue.reports)) }
    for stage in StageName.allCases {
      if let count = feed.queue.stages[stage] { groups.append((stage.words, count)) }
    }
    return groups
  }

  /// `checked 25m ago`
  var inbox: SafeText {
    guard let checkedAt = feed.inbox.checkedAt else { return "never checked" }
    return "checked \(rough(now - checkedAt)) ago"
  }

  /// `duty hale until 15:00`
  var duty: SafeText {
    guard let until = feed.duty.until else { return "duty \(feed.duty.holder.safe)" }
    let end = until.local
    let day = end.day == local.day ? "" : end.day.weekday.rawValue + " "
    return "duty \(feed.duty.holder.safe) until \(text(day + end.clock))"
  }

  func rough(_ span: TimeSpan) -> SafeText { text(span.roughWords) }

  /// Text made by the domain of numbers and names of days.
  func text(_ made: String) -> SafeText { SafeText(untrusted: made, kind: .line) }

  /// The hour of all slots, such as `10:00 PDT`; nil when they differ.
  var slotHour: SafeText? {
    let hours = Set(feed.cases.map { [$0.slot.local.clock, $0.slot.zone] })
    return hours.count == 1 ? hours.first.map { text($0.joined(separator: " ")) } : nil
  }
}
