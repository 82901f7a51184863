internal import Grid
internal import ResponseDomain

/// The burndown of the case at hand: chart and figures, or the table behind them.
enum BurndownPane {
  static func draw(on frame: inout Frame, in rect: Rect, state: ConsoleState) {
    guard !rect.isEmpty else { return }
    guard let sheet = state.burndownSheet else {
      let words: SafeText =
        state.opening == nil && state.shown.subject == nil ? "No case is selected." : "Reading"
      frame.put(
        state.shown.isReport ? "A report has no testing hours." : words,
        at: Point(column: rect.column + 1, row: rect.row), columns: rect.columns - 1, role: .dim)
      return
    }
    if state.burndown.isTable {
      BurndownTable(sheet: sheet).draw(on: &frame, in: rect)
    } else if rect.columns >= 180, rect.rows >= 45 {
      WideBurndown(sheet: sheet, holds: sheet.figures.holds).draw(on: &frame, in: rect)
    } else if state.size.columns >= 120, frame.glyphs == .unicode, rect.columns < 80,
      NarrowBurndown.fits(rect)
    {
      NarrowBurndown(sheet: sheet).draw(on: &frame, in: rect)
    } else {
      sheet.draw(on: &frame, in: rect)
    }
  }

  /// What the rule says: the day under the cursor, and where it stands.
  static func rule(_ state: ConsoleState) -> (SafeText, SafeText) {
    guard let sheet = state.burndownSheet else { return ("testing hours", "") }
    let day = state.burndown.cursor ?? sheet.burndown.today
    // Hours are always of the whole case, which a wide screen has room to say.
    let scope: SafeText = state.size.columns >= 120 ? " · all platforms · all languages" : ""
    let place = sheet.words.place
    return (sheet.words.figures(of: day), place.isEmpty ? "" : "\(place)\(scope)")
  }

  static func hint(_ state: ConsoleState) -> SafeText {
    state.burndownSheet?.words.hint ?? ""
  }

  static func title(_ state: ConsoleState) -> SafeText {
    guard let sheet = state.burndownSheet else { return "4 BURNDOWN" }
    let burndown = sheet.burndown
    let risk: SafeText = burndown.outlook?.isAtRisk == true ? "   AT RISK" : ""
    return
      "4 BURNDOWN \(sheet.id.safe)   \(burndown.left.hoursWords) of \(burndown.planned.hoursWords) h\(risk)"
  }

  static func note(_ state: ConsoleState) -> SafeText {
    guard let burndown = state.burndownSheet?.burndown, burndown.left > .zero,
      let needed = burndown.outlook?.needed, let pace = burndown.record.pace
    else { return "" }
    return
      "needs \(needed.hoursWords) h a day, does \(SafeText.grouped(pace.perDay.roundedHours))"
  }
}

extension Shown {
  var isReport: Bool {
    switch self {
    case .nothing, .case: false
    case .report: true
    }
  }
}

extension ConsoleState {
  /// The burndown of the shown case at this moment; nil while none is read.
  var burndownSheet: BurndownSheet? {
    hoursFigures.map { figures in
      BurndownSheet(
        figures,
        setting: BurndownSheet.Setting(
          isBurnUp: burndown.isBurnUp, grouping: burndown.grouping, whatIf: burndown.whatIf,
          cursor: burndown.cursor))
    }
  }
}
