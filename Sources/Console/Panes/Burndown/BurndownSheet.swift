package import Grid
package import ResponseDomain

/// The burndown of one case, ready to be drawn at any size.
///
/// Every figure is in the burndown already; nothing here depends on a window.
package struct BurndownSheet {
  /// How it is looked at.
  package struct Setting: Sendable {
    package var isBurnUp: Bool
    package var grouping: HoursGrouping
    package var whatIf: Int
    package var cursor: CalendarDay?

    package init(
      isBurnUp: Bool = false, grouping: HoursGrouping = .kind, whatIf: Int = 0,
      cursor: CalendarDay? = nil
    ) {
      self.isBurnUp = isBurnUp
      self.grouping = grouping
      self.whatIf = whatIf
      self.cursor = cursor
    }
  }

  let figures: HoursFigures
  let setting: Setting
  let words: BurndownWords

  package init(_ figures: HoursFigures, setting: Setting) {
    self.figures = figures
    self.setting = setting
    words = BurndownWords(
      figures.burndown, id: figures.source.id, zone: figures.source.cadence.zone)
  }

  var burndown: Burndown { figures.burndown }
  var hours: TestingHours { figures.source.hours }
  var id: CaseID { figures.source.id }
  var zone: ZoneRules { figures.source.cadence.zone }

  /// Where the figures stand beside the chart at 80 columns.
  static let panelColumn = 56
  static let legendRows = 5

  /// The chart with its figures as lines of ASCII, for mail and chat.
  package var plainLines: [SafeText] {
    var frame = Frame(size: Size(columns: 80, rows: 19), glyphs: .ascii)
    draw(on: &frame, in: Rect(column: 0, row: 0, columns: 80, rows: 19))
    return frame.lines
  }

  /// Draws head, chart, figures and parts.
  func draw(on frame: inout Frame, in rect: Rect) {
    guard !burndown.days.isEmpty else {
      drawHead(on: &frame, in: rect)
      return drawNothing(on: &frame, in: rect)
    }
    // A chart of a few rows tells nothing; the same days in figures do.
    guard rect.columns >= 30, rect.rows >= 8 else {
      return BurndownTable(sheet: self).draw(on: &frame, in: rect)
    }
    drawHead(on: &frame, in: rect)
    let hasPanel = rect.columns >= 80
    let chart = Rect(
      column: rect.column, row: rect.row + 2,
      columns: hasPanel ? rect.columns - 80 + Self.panelColumn - 2 : rect.columns,
      rows: rect.rows - 2 - Self.legendRows)
    let drawing = BurndownChart(self, in: chart)
    drawing.draw(on: &frame)
    let foot = chart.endRow + 1
    drawing.drawDays(on: &frame, row: foot, end: rect.endColumn)
    drawing.drawHours(on: &frame, row: foot + 1, end: rect.endColumn)
    frame.put(
      words.legend(isBurnUp: setting.isBurnUp),
      at: Point(column: rect.column + 1, row: foot + 2), columns: rect.columns - 1, role: .dim)
    frame.put(
      partsLine, at: Point(column: rect.column + 1, row: foot + 3), columns: rect.columns - 1,
      role: .text)
    guard hasPanel else { return }
    let column = rect.column + rect.columns - 80 + Self.panelColumn
    for (offset, line) in panel.enumerated() where offset <= chart.rows {
      frame.put(
        line.text, at: Point(column: column, row: chart.row + offset),
        columns: max(0, rect.endColumn - column), role: line.role)
    }
  }

  /// Where the whole head has no room, the derived word comes first.
  func drawHead(on frame: inout Frame, in rect: Rect) {
    let room = max(0, rect.columns - 1)
    frame.put(
      words.head.width <= room ? words.head : words.shortHead,
      at: Point(column: rect.column + 1, row: rect.row), columns: room, role: headRole)
  }

  var headRole: Role {
    burndown.outlook?.isAtRisk == true ? .derivedRisk : .title
  }

  func drawNothing(on frame: inout Frame, in rect: Rect) {
    let lines: [SafeText] = [
      "No test is planned.", "P plans by a template of the policy or line by line.",
    ]
    for (offset, line) in lines.enumerated() where rect.rows > offset + 2 {
      frame.put(
        line, at: Point(column: rect.column + 1, row: rect.row + 2 + offset),
        columns: rect.columns - 1, role: .dim)
    }
  }

  /// The change that is looked at; nil while nothing is left.
  var whatIf: WhatIf? {
    let changes = figures.whatIfs
    return changes.isEmpty ? nil : changes[setting.whatIf % changes.count]
  }

  /// `left: application 264  OS 146 ...`, the largest first.
  var partsLine: SafeText { partsLine { BurndownWords.part($0) } }

  func partsLine(_ name: (String) -> SafeText) -> SafeText {
    let parts = figures.parts(by: setting.grouping)
      .sorted { ($1.left, $0.name) < ($0.left, $1.name) }
    let told = parts.map { part -> SafeText in
      "\(name(part.name)) \(SafeText.grouped(part.left.roundedHours))"
    }
    return "left: \(told.joined(separator: "  "))"
  }
}
