import ResponseDomain

/// The day and hour of a year on which clocks change.
struct YearlyChange: Hashable, Sendable {
  enum Day: Hashable, Sendable {
    /// The day of the year from 1 to 365; 29 February is never counted.
    case withoutLeapDay(Int)
    /// The day of the year from 0 to 365; 29 February is counted.
    case withLeapDay(Int)
    /// A weekday of a month, Sunday is 0; week 5 is the last one.
    case weekday(month: Int, week: Int, weekday: Int)
  }

  let day: Day
  /// Seconds from the midnight that begins the day; may lie days before or after it.
  let time: Int

  /// Reads `,M3.2.0/2` and the like.
  init(_ reader: inout ZoneRuleReader) throws(ZoneDamage) {
    try reader.expect(0x2C)
    if reader.take(0x4D) {
      let month = try reader.number(1...12)
      try reader.expect(0x2E)
      let week = try reader.number(1...5)
      try reader.expect(0x2E)
      day = .weekday(month: month, week: week, weekday: try reader.number(0...6))
    } else if reader.take(0x4A) {
      day = .withoutLeapDay(try reader.number(1...365))
    } else {
      day = .withLeapDay(try reader.number(0...365))
    }
    time = reader.take(0x2F) ? try reader.duration(hours: 167) : 2 * 3600
  }

  /// The moment of the change.
  ///
  /// - Parameter offset: what holds before it, in seconds east of UTC.
  func moment(in year: Int, offset: Int) -> Instant {
    Instant(seconds: Int64(daysSince1970(in: year) * 86_400 + time - offset))
  }

  private func daysSince1970(in year: Int) -> Int {
    switch day {
    case .withoutLeapDay(let number):
      let isAfterFebruary = number > 31 + 28
      let leapDay = isAfterFebruary ? first(of: 3, in: year) - first(of: 2, in: year) - 28 : 0
      return first(of: 1, in: year) + number - 1 + leapDay
    case .withLeapDay(let number):
      return first(of: 1, in: year) + number
    case .weekday(let month, let week, let weekday):
      let start = first(of: month, in: year)
      // 1 January 1970 was a Thursday, which is 4 where Sunday is 0.
      let startWeekday = ((start + 4) % 7 + 7) % 7
      var found = start + (weekday - startWeekday + 7) % 7 + (week - 1) * 7
      let next = month == 12 ? first(of: 1, in: year + 1) : first(of: month + 1, in: year)
      if found >= next { found -= 7 }
      return found
    }
  }

  private func first(of month: Int, in year: Int) -> Int {
    guard let day = CalendarDay(year: year, month: month, day: 1) else {
      preconditionFailure("the years of a rule are those of the calendar, 1970 and later")
    }
    return day.daysSince1970
  }
}
