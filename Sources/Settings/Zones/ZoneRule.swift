import ResponseDomain

/// The rule for all years to come, in the form of POSIX: `PST8PDT,M3.2.0,M11.1.0`.
struct ZoneRule: Hashable, Sendable {
  struct Half: Hashable, Sendable {
    let abbreviation: String
    /// Seconds east of UTC.
    let offset: Int
  }

  enum Summer: Hashable, Sendable {
    case none
    case between(Half, start: YearlyChange, end: YearlyChange)
  }

  let standard: Half
  let summer: Summer

  init(_ text: ArraySlice<UInt8>) throws(ZoneDamage) {
    var reader = ZoneRuleReader(text)
    standard = Half(abbreviation: try reader.name(), offset: -(try reader.duration(hours: 24)))
    if reader.isAtEnd {
      summer = .none
      return
    }
    let name = try reader.name()
    let offset = reader.sees(0x2C) ? standard.offset + 3600 : -(try reader.duration(hours: 24))
    let start = try YearlyChange(&reader)
    let end = try YearlyChange(&reader)
    guard reader.isAtEnd else { throw .badFooter }
    summer = .between(Half(abbreviation: name, offset: offset), start: start, end: end)
  }

  /// The changes after a moment, to the end of a year; from 1970 on when no moment is given.
  func spans(after last: Instant?, lastYear: Int) -> [ZoneRules.Span] {
    switch summer {
    case .none:
      // The last change of the file already ends in this offset.
      return last == nil ? [span(.init(seconds: Int64.min), standard)] : []
    case .between(let half, let start, let end):
      let firstYear = max(1970, last.map { ZoneRules.utc.local($0).day.year - 1 } ?? 1970)
      var changes: [Instant: ZoneRules.Span] = [:]
      for year in stride(from: firstYear, through: lastYear, by: 1) {
        let back = end.moment(in: year, offset: half.offset)
        // A summer that lasts all year ends in the second in which the next one starts.
        if changes[back] == nil { changes[back] = span(back, standard) }
        let forth = start.moment(in: year, offset: standard.offset)
        changes[forth] = span(forth, half)
      }
      return changes.values.filter { change in last.map { $0 < change.from } ?? true }
        .sorted { $0.from < $1.from }
    }
  }

  private func span(_ from: Instant, _ half: Half) -> ZoneRules.Span {
    ZoneRules.Span(from: from, offset: half.offset, abbreviation: half.abbreviation)
  }
}
