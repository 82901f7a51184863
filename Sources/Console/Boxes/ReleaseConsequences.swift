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

  private var moment: SafeText {
    guard case .fixing(let acceptance) = subject.stage else {
      return "One act for every cell that is still open, to everyone:"
    }
    return "One act for every cell, to everyone, at the slot \(acceptance.slot.words(in: zone)):"
  }

  private var facts: [SafeText] {
    let tally = subject.matrix.tally
    let rest = tally.cells - tally.required
    let others: SafeText =
      rest == 0 ? "" : "; the other \(rest) of \(tally.cells) are not applicable"
    let named = subject.gate.channels.map { SafeText(untrusted: $0.text, kind: .name) }
    return [
      "  patch       \(tally[.staged]) cells, all staged\(others)",
      "  channels    \(named.joined(separator: ", "))",
      "  bulletin    \(answer(.bulletin(.technical))); \(answer(.bulletin(.endUser)))",
      "  workaround  \(subject.matrix.platforms.count) platforms; published with the patch",
      "  finder      \(subject.finders.first?.safeName ?? "-"), \(answer(.hourTold))",
      "  embargo     ends now; the case becomes public, the finder may publish",
      "  supersedes  \(answer(.supersedes))",
    ]
  }

  private var rules: SafeText {
    let open = (state.gates ?? []).filter { !$0.holds && $0.rule != .twoPeople }
    guard !open.isEmpty else { return "✓ R1-R13      all hold" }
    return "· open        \(open.map(\.rule.safe).joined(separator: " "))"
  }

  private var people: SafeText {
    let first = state.setting.user.safe
    switch subject.gate.second {
    case .nobody: return "· R14         first \(first), here; no second person yet"
    case .approved(let approval):
      let holds = state.gates?.last?.holds ?? false
      let time = approval.at.words(in: zone)
      let mark: SafeText = holds ? "✓" : "·"
      return "\(mark) R14         first \(first), here; second \(approval.by.safe), \(time)"
    }
  }

  private var after: SafeText {
    let until = state.now + state.setting.policy.watch
    let days = state.setting.policy.watch.seconds / 86_400
    return "watch \(days) days to \(until.words(in: zone))"
  }

  private func answer(_ topic: GateTopic) -> SafeText {
    subject.gate[topic]?.words.line ?? "-"
  }
}
