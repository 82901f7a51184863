internal import Grid
internal import ResponseDomain

/// What is missing of a rule in a few words, or what it rests on.
struct GateSummary {
  let gate: Gate
  let view: CaseView
  let state: ConsoleState

  private var record: GateRecord { view.subject.gate }
  private var zone: ZoneRules { state.setting.zone }

  var words: SafeText {
    switch gate.rule {
    case .requiredCells:
      let excluded = view.subject.matrix.tally[.notApplicable]
      return gate.holds
        ? excluded == 0 ? "" : "\(excluded) not applicable, reasons given" : "no cell is required"
    case .tested: return gate.holds ? "" : tested
    case .staged: return gate.holds ? "" : "\(stageable) could be staged now"
    case .workarounds: return gate.holds ? "" : workarounds
    case .rating: return rating
    case .bulletins: return gate.holds ? "approved" : bulletins
    case .credit: return gate.holds ? "text agreed, hour told" : credit
    case .ready: return gate.holds ? "all ready" : ready
    case .slot: return slot
    case .thirdParty: return answer(.thirdParty) ?? "not done"
    case .childIssues: return childIssues
    case .supersedence: return answer(.supersedes).map { "signed: \($0)" } ?? "not said"
    case .hours: return hours
    case .twoPeople: return people
    }
  }

  private var tested: SafeText {
    let tally = view.subject.matrix.tally
    let bad = tally[.failed] + tally[.blocked] + tally[.withdrawn]
    let withdrawn: SafeText = tally[.withdrawn] > 0 ? ", \(tally[.withdrawn]) withdrawn" : ""
    return
      "\(tally[.failed]) failed, \(tally[.blocked]) blocked\(withdrawn), \(tally.required - tally.tested - bad) to go"
  }

  private var stageable: Int { view.subject.matrix.tally[.passed] }

  /// `NT 4.0 TSE is only drafted, 2 more`
  private var workarounds: SafeText {
    let open = gate.missing.compactMap { fact -> PlatformID? in
      if case .workaround(let platform) = fact { platform } else { nil }
    }
    guard let first = open.first else { return "" }
    let more: SafeText = open.count > 1 ? ", \(open.count - 1) more" : ""
    guard let so = record.progress(of: .workaround(first)) else {
      return "\(first.safe) has none\(more)"
    }
    return "\(first.safe) is \(so.words.line)\(more)"
  }

  private var rating: SafeText {
    guard case .rated(let rating) = view.subject.rated else { return "not rated" }
    let asked: SafeText
    switch rating.worm {
    case .open: asked = "worm question open"
    case .answered(let canSpread, inWriting: _):
      let day = ratedAt.map { SafeText(untrusted: zone.local($0).shortDay, kind: .line) }
      let said: SafeText = canSpread ? "yes" : "no"
      asked = "\(said), in writing\(day.map { ", \($0)" as SafeText } ?? "")"
    }
    return rating.isFinal ? asked : "provisional; \(asked)"
  }

  /// When the case was rated last.
  private var ratedAt: Instant? {
    view.moment { event in
      if case .rated = event { true } else { false }
    }
  }

  /// `technical draft 3, end-user 1`: a word that both begin with is said once.
  private var bulletins: SafeText {
    var parts: [SafeText] = []
    var said: Substring?
    for fact in gate.missing {
      guard case .bulletin(let bulletin) = fact else { continue }
      guard let progress = record.progress(of: .bulletin(bulletin)) else {
        parts.append(bulletin.words)
        continue
      }
      let words = progress.words.text.split(separator: " ", maxSplits: 1)
      let isSaid = words.count == 2 && words[0] == said
      said = words.first
      let told = isSaid ? String(words[1]) : progress.words.text
      parts.append("\(bulletin.words) \(SafeText(untrusted: told, kind: .line))")
    }
    let numbers = gate.missing.count { $0 == .cveNumber || $0 == .bulletinNumber }
    if numbers == 2 { parts.append("numbers") }
    if numbers == 1 {
      parts.append(gate.missing.contains(.cveNumber) ? "CVE number" : "bulletin number")
    }
    return parts.joined(separator: ", ")
  }

  private var credit: SafeText {
    let isAgreed = !gate.missing.contains { if case .credit = $0 { true } else { false } }
    let isTold = !gate.missing.contains(.hourTold)
    let text: SafeText = isAgreed ? "agreed" : "not agreed"
    let hour: SafeText = isTold ? "told" : isAgreed ? "not told yet" : "not told"
    return "text \(text); hour \(hour)"
  }

  /// `support; 2 of 3 channels`: what is still to come.
  private var ready: SafeText {
    var parts: [SafeText] = gate.missing.contains(.support) ? ["support"] : []
    if gate.missing.contains(.channels) { parts.append("channels not named") }
    let open = gate.missing.count { if case .channel = $0 { true } else { false } }
    if open > 0 { parts.append("\(open) of \(record.channels.count) channels") }
    return parts.joined(separator: "; ")
  }

  private var slot: SafeText {
    guard case .fixing(let acceptance) = view.subject.stage else {
      return "a staged release waits for no slot"
    }
    if record[.outOfBand] != nil { return "out-of-band, approved" }
    let slot = acceptance.slot
    if case .windowPassed = gate.missing.first { return "the window has passed: out-of-band" }
    let local = zone.local(slot.at)
    return SafeText(
      untrusted:
        "\(local.day.weekday.rawValue) \(local.shortDay) \(local.day.year) \(local.clock) \(local.abbreviation)",
      kind: .line)
  }

  private var childIssues: SafeText {
    guard gate.holds else { return "\(gate.missing.count) open" }
    return view.subject.issues.isEmpty
      ? "no child issue" : "\(view.subject.issues.count) settled"
  }

  private var hours: SafeText {
    let totals = view.subject.hours
    guard totals.planned > .zero else {
      return answer(.hours) ?? "no plan and no answer"
    }
    if gate.holds { return "\(totals.logged.hoursWords) h, reconciled" }
    guard totals.left > .zero else { return "more logged than planned" }
    return "\(totals.left.hoursWords) of \(totals.planned.hoursWords) h left"
  }

  private var people: SafeText {
    let me = state.setting.user.safe
    switch (record.second, gate.holds) {
    case (.nobody, _): return "\(me); second person not asked"
    case (.approved(let approval), true): return "\(me) and \(approval.by.safe)"
    case (.approved(let approval), false):
      return approval.by == state.setting.user
        ? "\(me) approved; somebody else releases"
        : "\(approval.by.safe) approved an earlier version"
    }
  }

  /// The answer, or how far it is; nil while nothing was said.
  private func answer(_ topic: GateTopic) -> SafeText? {
    (record[topic]?.words ?? record.progress(of: topic)?.words)?.line
  }
}

extension CaseView {
  /// When the last event of a kind happened to the case that nobody undid.
  func moment(of isMeant: (CaseEvent) -> Bool) -> Instant? {
    let history = histories.first { $0.events.first?.event.stream == .case(subject.id) }
    return history?.live.last { recorded in
      if case .case(_, let event) = recorded.event { isMeant(event) } else { false }
    }?.at
  }
}
