package import Grid
package import ResponseDomain

extension Instant {
  /// `Tue 8 Jul 14:05 PDT`: how every deadline is shown.
  package func words(in zone: ZoneRules) -> SafeText {
    let local = zone.local(self)
    return SafeText(untrusted: "\(local.words) \(local.abbreviation)", kind: .line)
  }

  /// `8 Jul 14:05`, without a zone: for lists in which all times are of the same one.
  package func shortWords(in zone: ZoneRules) -> SafeText {
    let local = zone.local(self)
    return SafeText(untrusted: "\(local.shortDay) \(local.clock)", kind: .line)
  }

  /// `14:05`
  package func clockWords(in zone: ZoneRules) -> SafeText {
    SafeText(untrusted: zone.local(self).clock, kind: .line)
  }

  /// `27 Jun`
  package func dayWords(in zone: ZoneRules) -> SafeText {
    SafeText(untrusted: zone.local(self).shortDay, kind: .line)
  }

  /// `1 min ago`, `2 h ago`, `3 days ago`: rounded down.
  package func agoWords(at now: Instant) -> SafeText {
    let minutes = max(0, (now - self).seconds / 60)
    if minutes < 120 { return "\(minutes) min ago" }
    if minutes < 48 * 60 { return "\(minutes / 60) h ago" }
    return "\(minutes / 1440) days ago"
  }
}

extension TimeSpan {
  /// `0h41`, `19h55`, `7d19h`
  package var safe: SafeText { SafeText(untrusted: words, kind: .line) }
}

extension Slot {
  /// The slot in its own zone's words when the zone is known, such as `Wed 16 Jul 10:00 PDT`.
  package func words(in zone: ZoneRules) -> SafeText { at.words(in: zone) }
}

extension CalendarDay {
  /// `2003-07-16`
  package var safe: SafeText { SafeText(untrusted: iso, kind: .line) }
}
