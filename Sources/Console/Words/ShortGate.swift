internal import Grid
internal import ResponseDomain

/// A rule of the release gate where there is little room: a figure and what is missing.
struct ShortGate {
  let gate: Gate
  let view: CaseView
  let state: ConsoleState
  /// Read once by who draws: it walks through whole histories.
  let thread: [ThreadEntry]

  private var record: GateRecord { view.subject.gate }
  private var summary: SafeText { GateSummary(gate: gate, view: view, state: state).words }

  /// `53 of 122 cells tested`, `TSE workaround drafted`, `finder not told the hour`
  var line: SafeText {
    switch gate.rule {
    case .tested:
      let tally = view.subject.matrix.tally
      return "\(tally.tested) of \(tally.required) cells tested"
    case .workarounds: return workaround(between: " workaround ") ?? summary
    case .credit: return isCreditOpen ? "credit not agreed" : "finder not told the hour"
    case .requiredCells, .staged, .rating, .bulletins, .ready, .slot, .thirdParty, .childIssues,
      .supersedence, .hours, .twoPeople:
      return summary
    }
  }

  /// What the figure is about.
  var name: SafeText {
    switch gate.rule {
    case .credit: isCreditOpen ? "credit agreed" : "finder told the hour"
    case .hours: "hours"
    case .requiredCells, .tested, .staged, .workarounds, .rating, .bulletins, .ready, .slot,
      .thirdParty, .childIssues, .supersedence, .twoPeople:
      gate.rule.words
    }
  }

  /// `53/122`, `no`, `604 h`
  var figure: SafeText {
    switch gate.rule {
    case .credit: gate.holds ? "yes" : "no"
    case .hours where hasPlan: "\(view.subject.hours.left.hoursWords) h"
    case .requiredCells, .tested, .staged, .workarounds, .rating, .bulletins, .ready, .slot,
      .thirdParty, .childIssues, .supersedence, .hours, .twoPeople:
      gate.stands(at: state.now)
    }
  }

  /// `F 2, X 2, 65 to go`, `TSE drafted`, `drafts 3 and 1`; empty for a rule that holds.
  var note: SafeText {
    guard !gate.holds else { return "" }
    switch gate.rule {
    case .tested: return untested
    case .workarounds: return workaround(between: " ") ?? summary
    case .bulletins: return drafts ?? summary
    case .credit: return wrote
    case .hours where hasPlan: return "of \(view.subject.hours.planned.hoursWords) left"
    case .requiredCells, .staged, .rating, .ready, .slot, .thirdParty, .childIssues, .supersedence,
      .hours, .twoPeople:
      return summary
    }
  }

  private var hasPlan: Bool {
    let hours = view.subject.hours
    return hours.planned > .zero && hours.left > .zero
  }

  private var isCreditOpen: Bool {
    gate.missing.contains { if case .credit = $0 { true } else { false } }
  }

  private var untested: SafeText {
    let tally = view.subject.matrix.tally
    let bad: [CellStateName] = [.failed, .blocked, .withdrawn]
    let told = bad.filter { tally[$0] > 0 }.map { "\($0.letterText) \(tally[$0])" as SafeText }
    let rest = tally.required - tally.tested - bad.reduce(0) { $0 + tally[$1] }
    return (told + ["\(rest) to go"]).joined(separator: ", ")
  }

  /// The first platform without a workaround, if it is said how far that is; nil otherwise.
  private func workaround(between words: SafeText) -> SafeText? {
    let open = gate.missing.compactMap { fact -> PlatformID? in
      if case .workaround(let platform) = fact { platform } else { nil }
    }
    guard let first = open.first, let so = record.progress(of: .workaround(first)) else {
      return nil
    }
    let more: SafeText = open.count > 1 ? ", \(open.count - 1) more" : ""
    // That it is "only" so goes without saying among what is missing.
    let said = so.words.text
    let stand = said.hasPrefix("only ") ? String(said.dropFirst(5)) : said
    return "\(BurndownWords.short(first))\(words)\(SafeText(untrusted: stand, kind: .line))\(more)"
  }

  /// `drafts 3 and 1`, where both bulletins are drafts and nothing else is missing.
  private var drafts: SafeText? {
    let numbers = gate.missing.compactMap { fact -> SafeText? in
      guard case .bulletin(let bulletin) = fact,
        let words = record.progress(of: .bulletin(bulletin))?.words.text.split(separator: " "),
        words.count == 2, words[0] == "draft"
      else { return nil }
      return SafeText(untrusted: String(words[1]), kind: .line)
    }
    guard numbers.count > 1, numbers.count == gate.missing.count else { return nil }
    return "drafts \(numbers.joined(separator: " and "))"
  }

  /// `wrote today 09:47`: a finder who is not told the hour may ask for it.
  private var wrote: SafeText {
    let unread = thread.last { entry in
      entry.mail.map(view.subject.unread.contains) ?? false
    }
    guard let unread else { return "" }
    let zone = state.setting.zone
    let isToday = zone.local(unread.at).day == zone.local(state.now).day
    let day: SafeText = isToday ? "today" : unread.at.dayWords(in: zone)
    return "wrote \(day) \(unread.at.clockWords(in: zone))"
  }
}
