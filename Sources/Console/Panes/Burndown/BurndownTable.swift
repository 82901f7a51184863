internal import Grid
internal import ResponseDomain

/// The table behind the chart, for screen readers and copying.
struct BurndownTable {
  let sheet: BurndownSheet

  private enum Column: Hashable, Sendable {
    case day, logged, left, even, forecast, range, scope
  }

  func draw(on frame: inout Frame, in rect: Rect) {
    sheet.drawHead(on: &frame, in: rect)
    guard rect.rows > 1 else { return }
    frame.put(
      sheet.words.outlook, at: Point(column: rect.column + 1, row: rect.row + 1),
      columns: rect.columns - 1, role: .text)
    let plan = ColumnPlan<Column>(
      [
        .init(.day, width: 11), .init(.logged, width: 6), .init(.left, width: 6),
        .init(.even, width: 6, leaves: 2), .init(.forecast, width: 8),
        .init(.range, width: 13, leaves: 1), .init(.scope, width: 0),
      ], flexible: .scope)
    let places = plan.places(in: max(0, rect.columns - 2))
    for place in places {
      frame.put(
        title(of: place.id), at: Point(column: rect.column + 1 + place.column, row: rect.row + 2),
        columns: place.width, role: .title, alignment: alignment(of: place.id))
    }
    let list = Rect(
      column: rect.column, row: rect.row + 3, columns: rect.columns, rows: max(0, rect.rows - 4))
    let days = sheet.burndown.days
    let cursor = sheet.setting.cursor ?? sheet.burndown.today
    let selected = days.firstIndex { $0.day == cursor } ?? 0
    let first = max(0, min(selected - list.rows / 2, days.count - list.rows))
    for row in 0..<list.rows where days.indices.contains(first + row) {
      let day = days[first + row]
      for place in places {
        frame.put(
          words(place.id, of: day),
          at: Point(column: list.column + 1 + place.column, row: list.row + row),
          columns: place.width, role: .text, alignment: alignment(of: place.id))
      }
      if day.day == cursor {
        let line = Rect(column: list.column, row: list.row + row, columns: list.columns, rows: 1)
        frame.put(">", at: line.origin, columns: 1, role: .text)
        frame.overlay(line, .rowCursor)
        frame.cursor = line.origin
      }
    }
    frame.put(
      sheet.partsLine, at: Point(column: rect.column + 1, row: rect.endRow - 1),
      columns: rect.columns - 1, role: .text)
  }

  /// Every day, wide enough for the whole of what changed.
  var plainLines: [SafeText] {
    let size = Size(columns: 120, rows: sheet.burndown.days.count + 4)
    var frame = Frame(size: size, glyphs: .ascii)
    draw(on: &frame, in: Rect(column: 0, row: 0, columns: size.columns, rows: size.rows))
    return frame.lines
  }

  private func title(of column: Column) -> SafeText {
    switch column {
    case .day: "DAY"
    case .logged: "LOGGED"
    case .left: "LEFT"
    case .even: "EVEN"
    case .forecast: "FORECAST"
    case .range: "BEST TO WORST"
    case .scope: "SCOPE"
    }
  }

  private func alignment(of column: Column) -> SafeText.Alignment {
    switch column {
    case .day, .scope: .left
    case .logged, .left, .even, .forecast, .range: .right
    }
  }

  private func words(_ column: Column, of day: Burndown.Day) -> SafeText {
    switch column {
    case .day: sheet.words.day(day.day)
    case .logged: hours(day.logged)
    case .left: hours(day.left)
    case .even: hours(day.even)
    case .forecast: hours(day.forecast)
    case .range: day.forecast == nil ? "-" : "\(hours(day.best)) to \(hours(day.worst))"
    case .scope:
      day.scope.map { change -> SafeText in
        "\(BurndownWords.signed(change.by)) h, \(SafeText(untrusted: change.reason, kind: .line))"
      }.joined(separator: "; ")
    }
  }

  private func hours(_ minutes: Minutes?) -> SafeText {
    minutes.map { SafeText.grouped($0.roundedHours) } ?? "-"
  }
}
