internal import Grid
internal import ResponseDomain

/// Draws one report into a rectangle of any size: who, when, what it claims, what came with it.
struct ReportDrawing {
  let view: ReportView
  let state: ConsoleState

  var report: Report { view.report }
  var zone: ZoneRules { state.setting.zone }

  func draw(on frame: inout Frame, in rect: Rect) {
    var rows = RowStack(rect)
    rows.take(1) { line in
      frame.put(
        report.id.safe, at: Point(column: line.column + 1, row: line.row), role: .title)
      let column = line.column + 2 + report.id.safe.width
      frame.put(
        subject.flagged, at: Point(column: column, row: line.row),
        columns: line.endColumn - column - 1, role: .outsider)
    }
    rows.take(1) { line in
      frame.put(
        standing, at: Point(column: line.column + 1, row: line.row), columns: line.columns - 2,
        role: .text)
    }
    if rect.columns >= 80, rect.rows >= 14 {
      let side = min(rect.columns / 2, 34 + (rect.columns - 80) / 4)
      rows.take(rows.left) { rest in
        let left = Rect(
          column: rest.column, row: rest.row, columns: rest.columns - side, rows: rest.rows)
        let right = Rect(column: left.endColumn, row: rest.row, columns: side, rows: rest.rows)
        frame.box(
          left, style: .heavy, role: .frameFocus, title: "MESSAGE",
          note: SafeText.counted(lineCount, "line", "lines"))
        drawText(
          on: &frame, in: left.inset(columns: 1, rows: 1),
          appendix: overflow(columns: side - 4, rows: rest.rows - 2))
        frame.box(right, style: .light, role: .frame, title: "REPORT")
        drawFacts(on: &frame, in: right.inset(columns: 1, rows: 1))
      }
    } else {
      let facts = min(factLines(columns: rect.columns - 2).count, rows.left / 2)
      rows.take(facts) { drawFacts(on: &frame, in: $0) }
      let rest = overflow(columns: rect.columns - 2, rows: facts)
      rows.take(rows.left) { drawText(on: &frame, in: $0, appendix: rest) }
    }
    frame.cursor = Point(column: rect.column, row: rect.row)
  }

  private var subject: SafeText {
    let shown = SafeText(
      untrusted: report.subject, kind: .line, rightToLeft: state.setting.rightToLeft)
    return shown.isEmpty ? "(no subject)" : shown
  }

  private var lineCount: Int {
    switch report.origin {
    case .mail(let mail): mail.lines
    case .byHand: 0
    }
  }

  /// Where it is, and its clock or its answer.
  private var standing: SafeText {
    let place: SafeText =
      switch report.place {
      case .inbox: "in the inbox"
      case .filed(let id): "filed under \(id.safe)"
      case .dismissed(let details):
        details.isSpam ? "dismissed as spam" : "dismissed: \(details.reason.line)"
      }
    return "\(place), \(answer)"
  }

  private var answer: SafeText {
    switch report.answer {
    case .acknowledged(let details):
      return "acknowledged \(details.at.shortWords(in: zone)) by \(details.by.safe), "
        + "after \(details.elapsed.safe)"
    case .waiting:
      let due = report.receivedAt + state.setting.policy.acknowledgement
      let left = due - state.clockedAt
      return left.seconds <= 0
        ? "answer LATE by \(left.safe)" : "answer due in \(left.safe), \(due.words(in: zone))"
    }
  }

  /// The facts that have no room beside the text follow it, so that they can be scrolled to.
  private func overflow(columns: Int, rows: Int) -> [SafeText] {
    let lines = factLines(columns: columns)
    return lines.count > rows ? Array(lines.dropFirst(max(0, rows))) : []
  }

  private func drawText(on frame: inout Frame, in rect: Rect, appendix: [SafeText]) {
    switch (report.origin, view.text) {
    case (_, let text?):
      MessageDrawing(
        text: text, scroll: view.scroll, rightToLeft: state.setting.rightToLeft,
        appendix: appendix
      ).draw(on: &frame, in: rect)
    case (.mail, nil):
      frame.put(
        "⏎ reads it", at: Point(column: rect.column + 1, row: rect.row),
        columns: rect.columns - 2, role: .dim)
    case (.byHand, nil):
      frame.put(
        "Written down by hand; there is no message.",
        at: Point(column: rect.column + 1, row: rect.row), columns: rect.columns - 2, role: .dim)
    }
  }

  private func drawFacts(on frame: inout Frame, in rect: Rect) {
    for (index, line) in factLines(columns: rect.columns - 2).enumerated() where index < rect.rows {
      frame.put(
        line, at: Point(column: rect.column + 1, row: rect.row + index),
        columns: rect.columns - 2, role: .text)
    }
  }
}
