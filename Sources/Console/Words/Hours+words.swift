package import Grid
package import ResponseDomain

extension Minutes {
  /// `6h30`, or `6h`.
  package var safe: SafeText { SafeText(untrusted: description, kind: .line) }

  /// Whole hours rounded up, with a comma behind the thousands: `1,104`.
  package var hoursWords: SafeText { SafeText.grouped(hoursUp) }
}

extension SafeText {
  /// A number with a comma behind the thousands.
  package static func grouped(_ number: Int) -> SafeText {
    let digits = String(abs(number))
    var text = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { text += "," }
      text.append(digit)
    }
    return SafeText(untrusted: number < 0 ? "-" + text : text, kind: .line)
  }
}

extension PlanLineID {
  var safe: SafeText { SafeText(untrusted: description, kind: .name) }
}

extension EntryID {
  var safe: SafeText { SafeText(untrusted: text, kind: .name) }
}

extension HoursCell {
  var safe: SafeText {
    SafeText(untrusted: "\(platform.text)/\(language.text)", kind: .name)
  }
}

extension TestKind {
  package var words: SafeText { SafeText(untrusted: rawValue, kind: .line) }
}

extension HoursEvent {
  /// What happened, in one line.
  var words: SafeText {
    switch self {
    case .planned(let planned):
      "planned \(planned.lines.map(\.planned).sum.hoursWords) h in "
        + SafeText.counted(planned.lines.count, "line", "lines")
    case .reestimated(let estimate):
      "\(estimate.line.safe) now \(estimate.planned.hoursWords) h: \(estimate.reason.line)"
    case .logged(let entry): "logged \(entry.spent.safe), \(entry.who.line)"
    case .corrected(let correction):
      "took back \((-correction.counter.spent).safe) of \(correction.of.safe)"
    case .paceRaised(let raise):
      "\(raise.by.safe) a day more from \(SafeText(untrusted: raise.from.iso, kind: .line))"
    }
  }
}

extension HoursTotals {
  /// `500 of 1,104 h logged`
  var words: SafeText {
    lines.isEmpty
      ? "no plan" : "\(SafeText.grouped(logged.roundedHours)) of \(planned.hoursWords) h logged"
  }
}

extension HoursCommand {
  /// What was wanted, as a lost race names it.
  var words: SafeText {
    switch self {
    case .plan(let drafts, reason: _):
      "plan \(SafeText.counted(drafts.count, "line", "lines"))"
    case .applyTemplate(let name): "plan by \(SafeText(untrusted: name, kind: .name))"
    case .reestimate(let line, let planned, reason: _): "\(line.safe) to \(planned.safe)"
    case .dropPlatform(let platform, reason: _): "leave \(platform.safe) out"
    case .log(let drafts): "log \(SafeText.counted(drafts.count, "entry", "entries"))"
    case .correct(let entry, reason: _): "take back \(entry.safe)"
    case .raisePace(from: _, let minutes, reason: _): "\(minutes.safe) a day more"
    }
  }
}
