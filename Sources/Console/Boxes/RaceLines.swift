internal import Grid
internal import ResponseDomain

/// What the others did, a line or two for each of their acts.
struct RaceLines {
  private struct Line {
    let label: SafeText
    let value: SafeText
    let aside: SafeText
  }

  private var lines: [Line] = []

  var count: Int { lines.count }

  init(_ newer: [RecordedEvent], in state: ConsoleState) {
    let zone = state.setting.zone
    // The latest ones tell what holds now.
    for recorded in newer.suffix(4) {
      let when: SafeText =
        "\(recorded.at.clockWords(in: zone)), \(recorded.at.agoWords(at: state.now))"
      lines.append(
        Line(
          label: "\(recorded.by.safe) \(recorded.event.verb)",
          value: recorded.event.value(in: zone), aside: when))
      if let why = recorded.event.why {
        lines.append(Line(label: "", value: "\"\(why)\"", aside: ""))
      }
    }
  }

  func draw(_ put: (SafeText, SafeText, SafeText) -> Void) {
    for line in lines { put(line.label, line.value, line.aside) }
  }
}

extension Event {
  /// What somebody did, in a word.
  var verb: SafeText {
    switch self {
    case .case(_, .contactDue), .case(_, .owned), .case(_, .retitled), .case(_, .codeNamed),
      .report(_, .owned):
      "set it"
    case .undone: "undid"
    case .desk, .report, .case: "did"
    }
  }

  /// What holds since, without naming the fact again where it has a single one.
  func value(in zone: ZoneRules) -> SafeText {
    switch self {
    case .case(_, .contactDue(.at(let moment))): moment.words(in: zone)
    case .case(_, .contactDue(.notSet)): "not set"
    case .case(_, .owned(let owner)), .report(_, .owned(let owner)): owner.words
    case .case(_, .retitled(let title)): title.line
    case .case(_, .codeNamed(let name)): name.safe
    case .desk, .report, .case, .undone: words(in: zone)
    }
  }

  /// The reason that the act gave; nil where it asks for none.
  var why: SafeText? {
    switch self {
    case .case(_, .widened(_, let reason)), .case(_, .narrowed(name: _, let reason)),
      .case(_, .merged(into: _, let reason)):
      reason.line
    case .case(_, .widenedFirst(let first)): first.reason.line
    case .case(_, .deferred(let deferral, told: _)): deferral.reason.line
    case .case(_, .declined(let declination, told: _)): declination.note.line
    case .desk, .report, .case, .undone: nil
    }
  }
}
