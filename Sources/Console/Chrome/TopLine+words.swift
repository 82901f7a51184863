internal import Grid
internal import ResponseDomain

/// The single facts of the first row, in words.
extension TopLine {
  /// Whether figures are told in sentences.
  private var isWidest: Bool { screen.size.columns >= 200 }

  /// `40d`, or `40d ago, MS03-013`
  var reissueLong: SafeText {
    guard isWidest, desk.reissues.daysSince(now, in: zone) != nil else { return reissue }
    let bulletin = desk.lastReissued.map { ", \($0.safe)" as SafeText } ?? ""
    return "\(reissue) ago\(bulletin)"
  }

  /// With the year.
  var longTime: SafeText {
    let local = zone.local(now)
    let day = "\(local.day.weekday.rawValue) \(local.shortDay) \(local.day.year)"
    return SafeText(untrusted: "\(day) \(local.clock) \(local.abbreviation)", kind: .line)
  }

  var nextHolder: SafeText {
    switch duty.end {
    case .open: ""
    case .at(_, let next): ", next \(next.safe)"
    }
  }

  /// Days since the last patch to a patch, counted from the journal.
  var reissue: SafeText {
    desk.reissues.daysSince(now, in: zone).map { "\($0)d" } ?? "-"
  }

  func count(_ urgency: Urgency) -> Int { desk.counts[urgency, default: 0] }

  func role(_ urgency: Urgency) -> Role { count(urgency) > 0 ? urgency.role : .top }

  var holder: SafeText { duty.holder.safe }

  var until: SafeText {
    switch duty.end {
    case .open: setting.policy.rota.isEmpty ? ", no rota" : ", no next"
    case .at(let end, next: _): ">\(moment(end))"
    }
  }

  var untilLong: SafeText {
    switch duty.end {
    case .open: until
    case .at(let end, let next): " until \(moment(end)), next \(next.safe)"
    }
  }

  /// The hour, with its day when that is not today.
  private func moment(_ at: Instant) -> SafeText {
    let local = zone.local(at)
    let isToday = local.day == zone.local(now).day
    return SafeText(
      untrusted: isToday ? local.clock : "\(local.day.weekday.rawValue) \(local.clock)",
      kind: .line)
  }

  var checkAge: SafeText {
    switch desk.desk.lastCheck {
    case .never: "-"
    case .checked(let at, by: _):
      SafeText(untrusted: (now - at).roughWords + (isCheckDue ? "!" : ""), kind: .line)
    }
  }

  var checkLong: SafeText {
    switch desk.desk.lastCheck {
    case .never: "-"
    case .checked(at: _, by: let person):
      isWidest
        ? "checked \(checkAge) ago by \(person.safe)" : "\(checkAge) ago, \(person.safe)"
    }
  }

  private var isCheckDue: Bool {
    switch desk.desk.lastCheck {
    case .never: false
    case .checked(let at, by: _): now - at > setting.policy.inboxCheck
    }
  }

  var checkRole: Role { isCheckDue ? .clockLate : .top }

  /// When the last message was taken; the first thing to go where there is little room.
  var feedAge: SafeText {
    guard silence == nil else { return "" }
    switch desk.feed {
    case .never: return "mail -"
    case .taken(let at):
      return SafeText(untrusted: "mail \((now - at).roughWords)", kind: .line)
    }
  }

  /// A check over a dead feed is no check, so that the line says it.
  var feed: SafeText {
    guard let silence else { return "" }
    return "FEED DEAD \(SafeText(untrusted: silence.roughWords, kind: .line))"
  }
}
