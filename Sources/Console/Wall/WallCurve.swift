internal import Grid
internal import ResponseDomain

/// The curves of a wall's burndown in dots, reckoned in whole hours.
///
/// A day is as many dots wide as its columns hold; today's figure stands where its last column
/// begins, and the forecast goes on from there.
struct WallCurve {
  let burndown: WallBurndown
  let scale: WallChart.Scale
  let plot: Rect

  /// Dots of a day, and of today up to now.
  private var width: Int { scale.days * 2 }
  private var untilNow: Int { max(1, width - 2) }

  func draw(on frame: inout Frame) {
    drawEven(on: &frame)
    drawLeft(on: &frame)
    drawForecast(on: &frame)
  }

  /// One dot a column, where the even pace is in its middle.
  private func drawEven(on frame: inout Frame) {
    let even = [burndown.start] + burndown.days.map { $0.even ?? -1 }
    for column in 0..<plot.columns {
      let dot = column * 2 + 1
      let day = dot / width
      guard day + 1 < even.count, even[day] > 0, even[day + 1] >= 0 else { continue }
      let part = dot % width
      let row = scale.row(of: (even[day] * (width - part) + even[day + 1] * part) / width) / 4
      guard row < plot.rows - 1 else { continue }
      frame.put(
        .dot, at: Point(column: plot.column + column, row: plot.row + row), role: .chartEven)
    }
  }

  /// Two dots high; hours that were added lift it two fifths into their day.
  private func drawLeft(on frame: inout Frame) {
    var canvas = DotCanvas(columns: plot.columns, rows: plot.rows)
    var from = burndown.start
    for (index, day) in burndown.days.enumerated() {
      guard let left = day.left else { break }
      let start = index * width
      let end = start + (index == burndown.today ? untilNow : width)
      let added = day.added ?? 0
      let worked = Slope(
        from: (dot: start, hours: from), to: (dot: end, hours: left - added))
      let lift = start + (end - start) * 2 / 5
      // Twice a dot, and once more for the day.
      let samples = 2 * width + 1
      for sample in 0..<samples where width * sample < (end - start) * samples {
        let (place, part) = (start * samples + width * sample, samples)
        let isLifted = 5 * width * sample >= 2 * (end - start) * samples
        let dot = (2 * place + part) / (2 * part)
        guard dot < end else { break }
        set(dot, scale.row(of: worked.hours(at: place, of: part) + (isLifted ? added : 0)), &canvas)
      }
      if added != 0 {
        let before = worked.hours(at: start * 5 + (end - start) * 2, of: 5)
        let rows = [before, before + added].map(scale.row).sorted()
        for row in rows[0]...rows[1] { set(lift, row, &canvas) }
      }
      from = left
    }
    canvas.draw(on: &frame, at: plot.origin, role: .chartLeft)
  }

  private func set(_ dot: Int, _ row: Int, _ canvas: inout DotCanvas) {
    for row in row...row + 1 { canvas.set(column: dot, row: min(row, plot.rows * 4 - 1)) }
  }

  /// Thin and with gaps, so that a forecast is told from what is.
  private func drawForecast(on frame: inout Frame) {
    var canvas = DotCanvas(columns: plot.columns, rows: plot.rows)
    var last: Int?
    for (index, sample) in forecast.enumerated() {
      let row = scale.row(of: sample.hours)
      guard (index + 9) % 10 < 6, row < scale.zero else {
        last = nil
        continue
      }
      for joined in min(last ?? row, row)...row { canvas.set(column: sample.dot, row: joined) }
      last = row
    }
    canvas.draw(on: &frame, at: plot.origin, role: .chartForecast)
  }

  /// One sample a dot for the rest of today, then two a dot to the finish.
  private var forecast: [(dot: Int, hours: Int)] {
    guard let today = burndown.today, let left = burndown.days[today].left,
      let first = burndown.days[today].forecast
    else { return [] }
    let now = today * width + untilNow
    let night = (today + 1) * width
    let rest = Slope(from: (dot: now, hours: left), to: (dot: night, hours: first))
    var samples = (now..<night).map { (dot: $0, hours: rest.hours(at: $0, of: 1)) }
    let days = Array(burndown.days[(today + 1)...].prefix { $0.forecast != nil })
    let course = [first] + days.compactMap(\.forecast)
    let length = Self.length(of: course, width: width)
    // Reckoned in thousandths of a dot; the finish is seldom at the end of a day.
    let count = max(1, (2 * length + 999) / 1000)
    for sample in 0...count where length > 0 {
      let place = length * sample / count
      let day = min(course.count - 2, place / (width * 1000))
      let end = min((day + 1) * width * 1000, length)
      let slope = Slope(
        from: (dot: day * width * 1000, hours: course[day]), to: (dot: end, hours: course[day + 1]))
      samples.append((dot: night + (place + 500) / 1000, hours: slope.hours(at: place, of: 1)))
    }
    return samples
  }

  /// To where nothing is left, in thousandths of a dot: on the last day the pace is that of the
  /// day before.
  private static func length(of course: [Int], width: Int) -> Int {
    guard let finish = course.firstIndex(of: 0), finish > 0 else {
      return (course.count - 1) * width * 1000
    }
    let rest = course[finish - 1]
    let pace = finish > 1 ? max(rest, course[finish - 2] - rest) : rest
    return ((finish - 1) * pace + rest) * width * 1000 / max(1, pace)
  }

  /// A straight line between two points.
  private struct Slope {
    let from: (dot: Int, hours: Int)
    let to: (dot: Int, hours: Int)

    /// Whole hours at a place that is told in parts of a dot.
    func hours(at place: Int, of parts: Int) -> Int {
      let run = (to.dot - from.dot) * parts
      guard run > 0 else { return to.hours }
      return (from.hours * run + (to.hours - from.hours) * (place - from.dot * parts)) / run
    }
  }
}
