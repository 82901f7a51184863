internal import Grid
internal import ResponseDomain

/// The first row: time, duty, clocks, the inbox check and the mail feed.
struct TopLine: FramePart {
  let desk: DeskGlance
  let duty: Duty
  /// Nil where the tabs tell it.
  private let age: DataAge?
  let now: Instant
  let setting: ConsoleSetting
  let screen: Layout

  init(of state: borrowing ConsoleState, on screen: Layout) {
    desk = state.desk
    duty = state.duty
    let isList = screen.shape == .list
    age =
      isList || DataAge.isOnTop(screen.size) ? DataAge(of: state.desk, at: state.now) : nil
    now = state.clockedAt
    setting = state.setting
    self.screen = screen
  }

  var zone: ZoneRules { setting.zone }

  func draw(on frame: inout Frame, in line: Rect) {
    guard !line.isEmpty else { return }
    frame.fill(line, with: .blank(.top))
    var room = line
    switch screen.shape {
    case .single, .pair, .quad:
      // Where there is room for the words, the age of the data stands here and not with the tabs.
      guard let age else { break }
      let words = age.longWords
      room = Rect(
        column: line.column, row: line.row, columns: line.columns - words.width - 3, rows: 1)
      frame.put(
        words, at: Point(column: line.endColumn - words.width - 1, row: line.row),
        role: age.isStale ? .clockLate : .top)
    case .list:
      let words = age?.words ?? ""
      room = Rect(
        column: line.column, row: line.row, columns: line.columns - words.width - 1, rows: 1)
      frame.put(
        words, at: Point(column: max(0, line.endColumn - words.width), row: line.row), role: .top)
    case .tiny: break
    }
    parts.draw(on: &frame, in: room, separatorRole: .top)
  }

  private var parts: LineParts {
    switch screen.shape {
    case .tiny, .list: return small
    case .single, .pair, .quad:
      return screen.size.columns < 150 ? compact(isLong: screen.size.columns >= 120) : wide
    }
  }

  var silence: TimeSpan? { desk.feedSilence(under: setting.policy, at: now) }

  private var small: LineParts {
    let local = zone.local(now)
    var parts = LineParts(separator: "  ")
    parts.add(
      SafeText(
        untrusted: "\(local.day.weekday.rawValue) \(local.clock) \(local.abbreviation)",
        kind: .line),
      role: .top, weight: 9)
    parts.add("late \(count(.late))", role: role(.late), weight: 8)
    parts.add("<4h \(count(.within4Hours))", role: role(.within4Hours), weight: 7)
    parts.add(feed, role: .clockLate, weight: 6)
    return parts
  }

  /// - Parameter isLong: whether there is room for the name of the program, the year, who is next
  ///   and what nobody owns.
  private func compact(isLong: Bool) -> LineParts {
    var parts = LineParts(separator: "  ")
    if isLong { parts.add("DutyDesk", role: .title, weight: 2) }
    parts.add(isLong ? longTime : now.words(in: zone), role: .top, weight: 10)
    parts.add("duty \(holder)\(until)\(isLong ? nextHolder : "")", role: .top, weight: 6)
    parts.add("late \(count(.late))", role: role(.late), weight: 9)
    parts.add("<4h \(count(.within4Hours))", role: role(.within4Hours), weight: 8)
    if isLong { parts.add("unowned \(desk.unowned)", role: .top, weight: 3) }
    parts.add("inbox \(checkAge)", role: checkRole, weight: 5)
    parts.add(feed, role: .clockLate, weight: 7)
    parts.add("re-issue \(reissue)", role: .top, weight: 1)
    parts.add(feedAge, role: .top, weight: 0)
    return parts
  }

  private var wide: LineParts {
    var parts = LineParts(separator: " │ ")
    parts.add("DutyDesk", role: .title, weight: 2)
    parts.add(longTime, role: .top, weight: 10)
    parts.add("duty \(holder)\(untilLong)", role: .top, weight: 6)
    parts.add(
      "late \(count(.late)) · due <4h \(count(.within4Hours)) · unowned \(desk.unowned)",
      role: count(.late) > 0 ? .clockLate : .top, weight: 9)
    parts.add("inbox \(checkLong)", role: checkRole, weight: 5)
    parts.add(feed, role: .clockLate, weight: 7)
    parts.add("re-issue \(reissueLong)", role: .top, weight: 1)
    if !DataAge.isOnTop(screen.size) { parts.add(feedAge, role: .top, weight: 0) }
    return parts
  }
}
