internal import Grid
internal import ResponseDomain

/// One row of the queue.
struct QueueRow {
  let row: QueuePage.Row
  let isSelected: Bool
  let isMarked: Bool
  /// Whether the row is shown although it has left the list.
  let hasLeft: Bool
  /// Whether the last reading found it changed.
  let isChanged: Bool

  func draw(
    on frame: inout Frame, in line: Rect, under setting: QueueRowSetting
  ) {
    guard !line.isEmpty else { return }
    let entry = row.entry
    let urgency = Urgency(of: entry.clock, at: setting.now)
    if line.columns > 1 {
      let mark = Point(column: line.column + 1, row: line.row)
      if isMarked {
        frame.put("*", at: mark, role: .text)
      } else if urgency == .late, !setting.hasHeadings {
        // No heading says it there.
        frame.put("!", at: mark, role: .clockLate)
      }
    }
    for place in setting.places {
      let point = Point(
        column: line.column + QueueColumn.lead + place.column, row: line.row)
      draw(
        place.id, on: &frame, at: point, columns: place.width, urgency: urgency,
        under: setting)
    }
    if hasLeft { frame.paint(line, .dim) }
    drawBar(on: &frame, in: line, under: setting)
  }

  /// Draws what tells whether the row is selected, over the row that stands there.
  ///
  /// What an outsider wrote is never bold or reversed (TERMINAL.md, section 14), and how late a row
  /// is keeps its colour: the bar ends before the time.
  func drawBar(on frame: inout Frame, in line: Rect, under setting: QueueRowSetting) {
    guard !line.isEmpty else { return }
    frame.put(
      isSelected ? ">" : " ", at: line.origin, columns: 1, role: hasLeft ? .dim : .text)
    let time = setting.places.first { $0.id == .time }
    let bar = Rect(
      column: line.column, row: line.row,
      columns: time.map { min(line.columns, QueueColumn.lead + $0.column - 1) } ?? line.columns,
      rows: 1)
    frame.overlay(
      bar, isSelected ? .rowCursor : isMarked ? .rowMarked : isChanged ? .rowChanged : nil)
  }

  private func draw(
    _ column: QueueColumn, on frame: inout Frame, at point: Point, columns: Int,
    urgency: Urgency, under setting: QueueRowSetting
  ) {
    let entry = row.entry
    switch column {
    case .id: frame.put(entry.subject.safe, at: point, columns: columns, role: .text)
    case .rating:
      frame.put(
        entry.severity?.shortWords ?? "-", at: point, columns: columns,
        role: entry.severity == .critical ? .ratingCritical : .ratingOther)
    case .stage:
      let stage = entry.stage.map { columns < 12 ? $0.shortWords : $0.words } ?? "report"
      frame.put(stage, at: point, columns: columns, role: .text)
    case .kind: frame.put(entry.clock.kindWords, at: point, columns: columns, role: .text)
    case .time:
      frame.put(
        entry.clock.timeWords(at: setting.now), at: point, columns: min(9, columns),
        role: urgency.role, alignment: .right)
    case .stands:
      Standing(of: entry, at: setting.now, under: setting.console.policy)
        .draw(on: &frame, at: point, columns: columns)
    case .age:
      frame.put(
        (setting.now - entry.receivedAt).ageWords, at: point, columns: min(5, columns), role: .text,
        alignment: .right)
    case .owner: frame.put(entry.ownerWords, at: point, columns: columns, role: .text)
    case .subject:
      // The only outside text of the row; what it could do to the row was taken by the gate.
      let subject = SafeText(
        untrusted: entry.title, kind: .line, rightToLeft: setting.console.rightToLeft)
      let shown: SafeText = subject.isEmpty ? "(no subject)" : subject
      let label = shown.flags.label
      if !label.isEmpty { frame.put(label, at: point, columns: columns, role: .outsiderMark) }
      let lead = label.isEmpty ? 0 : label.width + 1
      guard columns > lead else { break }
      frame.put(
        shown, at: Point(column: point.column + lead, row: point.row), columns: columns - lead,
        role: entry.stage == nil ? .outsider : .text)
    }
  }
}

extension QueueEntry {
  /// The login, or `-`.
  var ownerWords: SafeText {
    switch owner {
    case .nobody: "-"
    case .person(let login): login.safe
    }
  }
}

extension TimeSpan {
  /// `0h34`, `22h25`, `1d00h`, then whole days.
  var ageWords: SafeText {
    self < .days(2) ? safe : SafeText(untrusted: roughWords, kind: .line)
  }
}
