internal import Grid
internal import ResponseDomain

extension BurndownChart {
  /// The days under the chart, and the months behind them.
  func drawDays(on frame: inout Frame, row: Int, end: Int) {
    frame.put("day", at: Point(column: rect.column + 1, row: row), columns: 3, role: .dim)
    var free = 0
    for place in columns.places {
      let label: SafeText = place.day.map { "\($0.day)" } ?? "st"
      // A narrow column has no room for every number.
      let start = place.column + columns.width - 2
      guard start >= free else { continue }
      let cursor = place.day != nil && place.day == sheet.setting.cursor
      frame.put(
        label, at: Point(column: column(start), row: row), columns: 2,
        role: cursor ? .title : .dim, alignment: .right)
      if cursor {
        frame.overlay(Rect(column: column(start), row: row, columns: 2, rows: 1), .rowCursor)
      }
      free = start + 3
    }
    let months = Self.months(columns.places.compactMap(\.day))
    let last = column(columns.used)
    let start = max(last + 2, rect.column + rect.columns + 2)
    frame.put(
      months, at: Point(column: start, row: row), columns: max(0, end - start), role: .dim)
    if let day = sheet.setting.cursor ?? columns.places.last(where: { $0.day == today })?.day,
      let plot = columns.place(of: day)
    {
      frame.cursor = Point(column: column(plot), row: row)
    }
  }

  private var today: CalendarDay { sheet.burndown.today }

  /// `June 30, then July`
  private static func months(_ days: [CalendarDay]) -> SafeText {
    guard let first = days.first, let last = days.last else { return "" }
    let from = SafeText(untrusted: first.monthName, kind: .line)
    let to = SafeText(untrusted: last.monthName, kind: .line)
    let names = Set(days.map { $0.year * 12 + $0.month })
    switch names.count {
    case 1: return from
    case 2:
      let isSingle = days.count { $0.month == first.month } == 1
      return isSingle ? "\(from) \(first.day), then \(to)" : "\(from), then \(to)"
    default: return "\(from) to \(to)"
    }
  }

  /// Hours a day: a cumulative picture hides a bad day.
  func drawHours(on frame: inout Frame, row: Int, end: Int) {
    frame.put("h/day", at: Point(column: rect.column + 1, row: row), columns: 5, role: .dim)
    let past = columns.places.compactMap { place in
      place.day.flatMap { sheet.burndown.day($0) }.flatMap { day in
        day.logged.map { (day: day.day, hours: $0.roundedHours, column: place.column) }
      }
    }
    let most = past.map(\.hours).max() ?? 0
    var unit = 1
    while most / unit > 99 { unit *= 10 }
    for day in past where most > 0 {
      switch frame.glyphs {
      case .unicode:
        let eighths = (day.hours * 8 + most / 2) / most
        guard let glyph = Glyph.eighths(eighths) else { continue }
        frame.put(
          glyph, at: Point(column: column(day.column), row: row), columns: columns.width,
          role: .chartLeft)
      case .ascii:
        guard columns.pitch == 3 else { continue }
        frame.put(
          "\((day.hours + unit / 2) / unit)", at: Point(column: column(day.column), row: row),
          columns: 2, role: .text, alignment: .right)
      }
    }
    let start = column((past.last?.column ?? 0) + columns.width) + 1
    frame.put(
      hoursWords(past.map { ($0.day, $0.hours) }, unit: unit, glyphs: frame.glyphs),
      at: Point(column: start, row: row), columns: max(0, end - start), role: .text)
  }

  private func hoursWords(
    _ past: [(day: CalendarDay, hours: Int)], unit: Int, glyphs: GlyphSet
  ) -> SafeText {
    let now: SafeText =
      "today \(SafeText.grouped(sheet.burndown.loggedToday.roundedHours)) so far"
    switch glyphs {
    case .unicode:
      let before = past.filter { $0.day < today }.suffix(5)
      guard !before.isEmpty else { return now }
      return "\(before.map { "\($0.hours)" as SafeText }.joined(separator: " ")), \(now)"
    case .ascii:
      let pace = sheet.burndown.record.pace.map { pace -> SafeText in
        ", pace \(SafeText.grouped(pace.perDay.roundedHours))"
      }
      return "\(unit == 1 ? "" : "x \(unit), ")\(now)\(pace ?? "")"
    }
  }
}
