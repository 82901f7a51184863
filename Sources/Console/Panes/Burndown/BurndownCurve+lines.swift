internal import Grid
internal import ResponseDomain

/// The courses of a burndown between the ends of its days.
extension BurndownCurve {
  /// A course through points: parts of a dot from the left, and minutes.
  private typealias Course = [(dot: Int, minutes: Int)]

  /// The parts of a dot that places are reckoned in, so that two fifths of a day are exact.
  private static let part = 5

  private var dotPitch: Int { pitch * 2 * Self.part }

  /// The dots between two points, two for each step of the longer side: a dot at whose edge the
  /// line changes its row takes both.
  ///
  /// - Parameter set: gets the dot, and the dot in which the line itself is.
  private func trace(
    _ from: (dot: Int, minutes: Int), _ to: (dot: Int, minutes: Int),
    set: (_ dot: (column: Int, row: Int, whole: Int)) -> Void
  ) {
    let whole = top * 60
    let high = plot.rows * 4
    let (start, end) = (
      max(0, min(from.minutes, whole)), max(0, min(to.minutes, whole))
    )
    let wide = to.dot - from.dot
    let steps = max(2 * wide / Self.part, 2 * abs(end - start) * high / whole) + 1
    for step in 0...steps {
      // In parts of a dot, as many times as there are steps.
      let across = from.dot * steps + wide * step
      let down = ((whole - start) * steps - (end - start) * step) * high
      set(
        (
          column: (2 * across + Self.part * steps) / (2 * Self.part * steps),
          row: down / (whole * steps), whole: across / (Self.part * steps)
        ))
    }
  }

  /// What is shown of an amount that is left on a day: burn-up shows what is done instead.
  private func shown(_ left: Minutes, of day: Burndown.Day) -> Int {
    sheet.setting.isBurnUp ? (day.planned - left).count : left.count
  }

  /// What was left, through what is left now; a change of scope is a step in its day.
  private var past: Course {
    let start = sheet.setting.isBurnUp ? 0 : burndown.atStart.count
    var course: Course = []
    for (index, shownDay) in days.enumerated() {
      guard let day = shownDay.known, day.day <= burndown.today, let left = day.left else {
        continue
      }
      if course.isEmpty {
        let isWhole = burndown.days.first?.day == day.day
        course.append((index * dotPitch, isWhole ? start : shown(left, of: day)))
      }
      let end = shown(left, of: day)
      let by = sheet.setting.isBurnUp ? 0 : day.scope.map(\.by).sum.count
      if by != 0, let last = course.last {
        let dot = index * dotPitch + scopeDot
        let before = last.minutes + (end - by - last.minutes) * scopeDot / dotPitch
        course += [(dot, before), (dot, before + by)]
      }
      let isToday = day.day == burndown.today
      course.append((isToday ? nowDot(index) : (index + 1) * dotPitch, end))
    }
    return course
  }

  /// Where in a day a change of scope is drawn: nobody's clock tells.
  private var scopeDot: Int { dotPitch * 2 / 5 }

  /// Where in today now is drawn, past its middle.
  private func nowDot(_ index: Int) -> Int { index * dotPitch + pitch * 4 / 3 * Self.part }

  /// From now to the end of today, then straight to where nothing is left.
  private var expected: Course {
    guard let today = index(of: burndown.today), let now = past.last else { return [] }
    var course: Course = [now]
    var (before, pace) = (burndown.leftAtStart, 0)
    for index in today..<days.count {
      guard let day = days[index].known, let forecast = day.forecast else { continue }
      pace = max(pace, (before - forecast).count)
      let part = forecast > .zero ? dotPitch : before.count * dotPitch / max(1, pace)
      if course.count > 2 { course.removeLast() }
      course.append((index * dotPitch + part, shown(forecast, of: day)))
      before = forecast
      // Nothing is left from within this day on.
      if forecast == .zero { break }
    }
    return course
  }

  func drawLines(on frame: inout Frame) {
    let course = past
    var lines = DotCanvas(columns: plot.columns, rows: plot.rows)
    for (from, to) in zip(course, course.dropFirst()) {
      trace(from, to) { dot in
        lines.set(column: dot.column, row: dot.row)
        lines.set(column: dot.column, row: dot.row + 1)
      }
    }
    lines.draw(on: &frame, at: plot.origin, role: .chartLeft)
    var dashes = DotCanvas(columns: plot.columns, rows: plot.rows)
    let ahead = expected
    for (from, to) in zip(ahead, ahead.dropFirst()) {
      // Three dots of five.
      trace(from, to) { dot in
        if dot.whole % 5 < 3 { dashes.set(column: dot.column, row: dot.row) }
      }
    }
    dashes.draw(on: &frame, at: plot.origin, role: .chartForecast)
  }

  /// Where each column of the forecast's best and worst days lies, shaded between them.
  func drawRange(on frame: inout Frame) {
    guard isWide, !sheet.setting.isBurnUp, let today = index(of: burndown.today) else { return }
    var best = Descent(burndown.leftAtStart)
    var worst = Descent(burndown.leftAtStart)
    for index in today..<days.count {
      guard let day = days[index].known, let nextBest = day.best, let nextWorst = day.worst else {
        continue
      }
      best.go(to: nextBest)
      worst.go(to: nextWorst)
      // On the first day the two have hardly parted.
      for step in 0..<pitch where index > today && worst.left(after: step, of: pitch) > 0 {
        let high = row(of: worst.left(after: step, of: pitch))
        let low = row(of: best.left(after: step, of: pitch))
        for row in high...max(high, low) where row < plot.rows {
          frame.put(
            .shadeLight, at: Point(column: column(index) + step, row: plot.row + row),
            role: .chartRange)
        }
      }
    }
  }

  /// One day's way down after another; the last goes on at the pace of the day before.
  private struct Descent {
    private var start: Int
    private var end: Int
    private var pace = 0

    init(_ left: Minutes) {
      start = left.count
      end = left.count
    }

    mutating func go(to next: Minutes) {
      start = end
      end = next.count
      pace = max(pace, start - end)
    }

    func left(after step: Int, of steps: Int) -> Int { max(0, start - pace * step / steps) }
  }

  /// A dot every column, every other on a large screen; burn-up has what is planned instead.
  func drawEven(on frame: inout Frame) {
    let isBurnUp = sheet.setting.isBurnUp
    var before = burndown.atStart
    for (index, shownDay) in days.enumerated() {
      guard let day = shownDay.known, let next = isBurnUp ? day.planned : day.even else {
        continue
      }
      for step in 0..<pitch where !isWide || (index * pitch + step) % 2 == 0 {
        let value = before.count + (next.count - before.count) * step / pitch
        guard value > 0 else { continue }
        // What is nearly in the next row is drawn there: the line falls on within the column.
        let whole = top * 60
        let row = ((whole - min(value, whole)) * plot.rows * 6 + whole) / (whole * 6)
        guard row < plot.rows else { continue }
        frame.put(
          .dot, at: Point(column: column(index) + step, row: plot.row + row), role: .chartEven)
      }
      before = next
    }
  }
}
