/// A change that is only looked at: it touches nothing until it is kept by an act.
package enum WhatIf: Hashable, Sendable {
  /// Hours a day more, from a day on.
  case moreADay(Minutes, from: CalendarDay)
  /// What is left on a platform is let go.
  case leaveOut(PlatformID)
  case moveSlot(to: Slot)
}

extension TestingHours {
  /// The burndown as it would be; the hours themselves stay as they are.
  ///
  /// - Parameter required: the cells that need a patch, over which a line is spread.
  package func burndown(
    if change: WhatIf, slot: Slot?, required: [HoursCell], calendar: WorkCalendar,
    at now: Instant, in zone: ZoneRules
  ) -> Burndown {
    var changed = self
    var slot = slot
    let today = zone.local(now).day
    switch change {
    case .moreADay(let minutes, let day):
      if let reason = Words("what if") {
        changed.apply(.paceRaised(PaceRaise(from: day, by: minutes, reason: reason)))
      }
    case .leaveOut(let platform):
      for estimate in dropping(platform, required: required, on: today) {
        changed.apply(.reestimated(estimate))
      }
    case .moveSlot(let moved): slot = moved
    }
    return Burndown(changed, slot: slot, calendar: calendar, at: now, in: zone)
  }

  /// The re-estimates that let go of what is left on a platform.
  func dropping(
    _ platform: PlatformID, required: [HoursCell], on day: CalendarDay,
    because reason: Words? = Words("left out")
  ) -> [Reestimate] {
    guard let reason else { return [] }
    return lines.compactMap { line in
      let dropped = line.shares(over: required).filter { $0.cell.platform == platform }
        .map(\.left).sum
      guard dropped > .zero else { return nil }
      return Reestimate(
        line: line.line.id, planned: line.planned - dropped, day: day, reason: reason)
    }
  }
}

extension Burndown {
  /// The fewest whole hours a day more, from the next work day on, that finish before the slot.
  ///
  /// Nil when the forecast does so anyway, when there is none, or when no day is left for it.
  package var remedy: (change: WhatIf, minutes: Minutes)? {
    guard let outlook, outlook.isAtRisk, case .finish(let finish) = forecast,
      let next = calendar.workDay(1, from: today.adding(days: 1))
    else { return nil }
    let days = calendar.workDays(from: next, before: outlook.slot.day).count
    guard days > 0 else { return nil }
    let tonight = day(today)?.forecast ?? leftAtStart
    let needed = Minutes((tonight.count + days - 1) / days) - finish.pace.perDay
    guard needed > .zero else { return nil }
    let minutes = Minutes.hours(needed.hoursUp)
    return (.moreADay(minutes, from: next), minutes)
  }
}
