internal import Grid
internal import ResponseDomain

/// What a release will do, line by line, so that nobody signs blind.
struct ReleaseConsequences {
  let view: CaseView
  let state: ConsoleState

  private var subject: Case { view.subject }
  private var zone: ZoneRules { state.setting.zone }

  var lines: [SafeText] {
    ["", subject.title.line, "", moment] + facts + ["", rules, people, "  after it    \(after)"]
  }

  /// The answers about the public text, as they were given.
  var bulletinLines: [SafeText] {
    let topics = Bulletin.allCases.map { GateTopic.bulletin($0) }
    let answers = topics.map { topic -> SafeText in
      guard let answer = subject.gate[topic] else { return "· \(topic.words): not approved" }
      var author: SafeText = ""
      if case .person(let login) = answer.other { author = ", written by \(login.safe)" }
      return
        "✓ \(topic.words): \(answer.words.line), approved by \(answer.by.safe)\(day(of: topic))\(author)"
    }
    let numbers = subject.numbers.map(\.safe).joined(separator: ", ")
    let workarounds = subject.matrix.platforms.map { platform -> SafeText in
      "  \(platform.safe): \(answer(.workaround(platform)))"
    }
    return ["", "The bulletin, p goes back:", "", subject.title.line, numbers, ""] + answers
      + ["", "Workarounds:"] + workarounds
  }

  /// Every staged cell, as many on a line as have room.
  var cellLines: [SafeText] {
    let cells = view.view.matrices[subject.id]?.waitingInChannels ?? []
    return Dictionary(grouping: cells, by: \.platform).sorted {
      (subject.matrix.platforms.firstIndex(of: $0.key) ?? 0)
        < (subject.matrix.platforms.firstIndex(of: $1.key) ?? 0)
    }.flatMap { platform, cells -> [SafeText] in
      let names = cells.map(\.language.safe).joined(separator: " ")
      return ["\(platform.safe), \(SafeText.counted(cells.count, "cell", "cells")):"]
        + names.wrapped(to: 70).map { "  \($0)" }
    }
  }

  private var moment: SafeText {
    guard case .fixing(let acceptance) = subject.stage else {
      return "One act for every cell that is still open, to everyone:"
    }
    let name: SafeText = subject.gate[.outOfBand] == nil ? "at the slot" : "out-of-band, not at"
    return "One act for every cell, to everyone, \(name) \(acceptance.slot.words(in: zone)):"
  }

  private var facts: [SafeText] {
    let approved: SafeText = isOpen(.workarounds) ? "not all approved" : "approved"
    let embargo: SafeText = subject.embargo.hasTerms ? "ends now" : "none"
    let platforms = SafeText.counted(subject.matrix.platforms.count, "platform", "platforms")
    return [
      "  patch       \(patch)", "  channels    \(channels)", "  bulletin    \(bulletin)",
      "  workaround  \(platforms), \(approved); published with the patch",
      "  finder      \(finder)",
      "  embargo     \(embargo); the case becomes public, the finder may publish",
      "  supersedes  \(supersedes)",
    ]
  }

  private var patch: SafeText {
    let tally = subject.matrix.tally
    let rest = tally.cells - tally.required
    let others: SafeText =
      rest == 0
      ? ""
      : tally[.cannotFix] == 0
        ? "; the other \(rest) of \(tally.cells) are not applicable"
        : "; the other \(rest) of \(tally.cells) get none, with reasons"
    let cells = SafeText.counted(tally[.staged], "cell", "cells")
    return tally.staged == tally.required
      ? "\(cells), all staged\(others)"
      : "\(cells) staged of \(tally.required) required\(others)"
  }

  private var channels: SafeText {
    let named = subject.gate.channels
    guard !named.isEmpty else { return "not named" }
    let open = named.filter { subject.gate[.channel($0)] == nil }
    let names = named.map { SafeText(untrusted: $0.text, kind: .name) }.joined(separator: ", ")
    return open.isEmpty ? "\(names): all ready" : "\(names): \(open.count) not ready"
  }

  private var bulletin: SafeText {
    let answers = Bulletin.allCases.compactMap { subject.gate[.bulletin($0)] }
    guard let last = answers.last, answers.count == Bulletin.allCases.count else {
      let open = Bulletin.allCases.filter { subject.gate[.bulletin($0)] == nil }
      return "not approved: \(open.map(\.words).joined(separator: ", "))"
    }
    let versions = Set(answers.map(\.words)).map(\.line).joined(separator: " and ")
    let people = Set(answers.map(\.by)).sorted().map(\.safe).joined(separator: " and ")
    return
      "technical and end-user, \(versions), approved by \(people)\(day(of: last.topic))"
  }

  private var finder: SafeText {
    let name = subject.finders.first.map { SafeText(untrusted: $0.displayName, kind: .name) } ?? "-"
    let more: SafeText =
      subject.finders.count > 1 ? " and \(subject.finders.count - 1) more" : ""
    guard subject.gate[.hourTold] != nil else { return "\(name)\(more), not told the hour" }
    let time = answered(.hourTold).map { SafeText(untrusted: zone.local($0).words, kind: .line) }
    return "\(name)\(more), told the hour \(time ?? "")"
  }

  /// The answer begins with the same word as the line.
  private var supersedes: SafeText {
    guard let said = subject.gate[.supersedes]?.words.text else { return "-" }
    let word = "supersedes "
    return SafeText(
      untrusted: said.hasPrefix(word) ? String(said.dropFirst(word.count)) : said, kind: .line)
  }

  private func isOpen(_ rule: ReleaseRule) -> Bool {
    state.gates?.contains { $0.rule == rule && !$0.holds } ?? true
  }

  private var rules: SafeText {
    let open = (state.gates ?? []).filter { !$0.holds && $0.rule != .twoPeople }
    guard open.isEmpty else {
      return "· open        \(open.map(\.rule.safe).joined(separator: " "))"
    }
    let hours = subject.hours
    guard hours.planned > .zero else { return "✓ R1-R13      all hold" }
    return
      "✓ R1-R13      all hold; \(hours.logged.hoursWords) of \(hours.planned.hoursWords) h tested, engineering \(hours.engineering.hoursWords) h apart"
  }

  private var people: SafeText {
    let first = state.setting.user.safe
    switch subject.gate.second {
    case .nobody: return "· R14         first \(first), here; no second person yet"
    case .approved(let approval):
      let mark: SafeText = isOpen(.twoPeople) ? "·" : "✓"
      let time = approval.at.clockWords(in: zone)
      let place: SafeText = isOpen(.twoPeople) ? "of an earlier version" : "in another console"
      return
        "\(mark) R14         first \(first), here; second \(approval.by.safe), \(place) \(time)"
    }
  }

  private var after: SafeText {
    let policy = state.setting.policy
    var start = state.now
    if case .fixing(let acceptance) = subject.stage, acceptance.slot.at <= state.now,
      state.now <= acceptance.slot.at + policy.window
    {
      start = acceptance.slot.at
    }
    let days = policy.watch.seconds / 86_400
    let until = SafeText(untrusted: zone.local(start + policy.watch).words, kind: .line)
    let due = zone.local(start + policy.rootCause)
    let study = SafeText(untrusted: "\(due.day.weekday.rawValue) \(due.shortDay)", kind: .line)
    return "watch \(days) days to \(until); root cause due \(study)"
  }

  private func answer(_ topic: GateTopic) -> SafeText {
    subject.gate[topic]?.words.line ?? "-"
  }

  /// When a topic was answered as it stands.
  private func answered(_ topic: GateTopic) -> Instant? {
    view.moment { event in
      if case .release(.answered(let answer)) = event { answer.topic == topic } else { false }
    }
  }

  private func day(of topic: GateTopic) -> SafeText {
    guard let at = answered(topic) else { return "" }
    let local = zone.local(at)
    return SafeText(untrusted: " \(local.day.weekday.rawValue) \(local.shortDay)", kind: .line)
  }
}
