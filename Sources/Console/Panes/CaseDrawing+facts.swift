internal import Grid
internal import ResponseDomain

extension CaseDrawing {
  /// Label and value, one line each; a label is empty where the value goes on.
  var factPairs: [(label: SafeText, value: SafeText)] {
    slotFacts + [
      ("Finder", finderWords),
      ("Embargo", embargoWords),
      ("World", worldWords),
      ("Circle", circleWords),
      ("Day", dayWords),
    ] + moreFacts
  }

  func drawFacts(on frame: inout Frame, in rect: Rect) {
    for (index, fact) in factPairs.enumerated() where index < rect.rows {
      put(fact, on: &frame, in: rect.line(index), labelColumns: 8)
    }
  }

  /// Rows that the facts take of those that are left in a pane beside others, two at least; a wide
  /// pane of its own shows them all.
  func factRows(in rect: Rect, of rows: Int) -> Int {
    let count = columnPairs(in: rect).count
    let isTwofold = rect.columns >= 56
    let all = isTwofold ? (count + 1) / 2 : count
    if isBeside(rect) { return min(all, max(2, (rows - 1) / 4)) }
    return isTwofold ? all : min(all, rect.rows / 4)
  }

  /// The facts in a pane beside others, where the slot stands with the gate.
  private func columnPairs(in rect: Rect) -> [(label: SafeText, value: SafeText)] {
    guard isBeside(rect), case .fixing = subject.stage else { return factPairs }
    return [
      ("Finder", finderWords),
      ("Embargo", subject.embargo.words),
      ("World", worldWords),
      ("Circle", .counted(subject.circle.people, "person", "people")),
      ("Day", dayWords),
    ] + moreFacts
  }

  /// The facts in a pane beside others, in two columns where it is wide enough.
  func drawFactColumns(on frame: inout Frame, in rect: Rect) {
    let pairs = columnPairs(in: rect)
    guard rect.columns >= 56 else {
      for (index, fact) in pairs.enumerated() where index < rect.rows {
        put(fact, on: &frame, in: rect.line(index), labelColumns: 8)
      }
      return
    }
    let left = (rect.columns + 16) / 2 - 1
    let halves = [
      Rect(column: rect.column, row: rect.row, columns: left, rows: rect.rows),
      Rect(
        column: rect.column + left, row: rect.row, columns: rect.columns - left, rows: rect.rows),
    ]
    for (index, fact) in pairs.enumerated() where index / 2 < rect.rows {
      put(fact, on: &frame, in: halves[index % 2].line(index / 2), labelColumns: 9)
    }
  }

  private func put(
    _ fact: (label: SafeText, value: SafeText), on frame: inout Frame, in line: Rect,
    labelColumns: Int
  ) {
    frame.put(
      fact.label, at: Point(column: line.column + 1, row: line.row), columns: labelColumns - 1,
      role: .dim)
    frame.put(
      fact.value.flagged, at: Point(column: line.column + 1 + labelColumns, row: line.row),
      columns: line.columns - 2 - labelColumns, role: .text)
  }

  private var slotFacts: [(label: SafeText, value: SafeText)] {
    switch subject.stage {
    case .fixing(let acceptance):
      let slot = slotReading(acceptance)
      let entry = subject.queueEntry(under: state.setting.policy)
      let word = Standing(of: entry, at: state.clockedAt, under: state.setting.policy).derivedWord
      return [
        ("Slot", acceptance.slot.words(in: zone)),
        ("", "\(slot.wait), \(slot.isLate ? "LATE" : word ?? "-")"),
      ]
    case .released(let release):
      return [("Out", release.at.words(in: zone)), ("Watch", release.watchUntil.words(in: zone))]
    case .closed(let release): return [("Out", release.at.words(in: zone))]
    case .needsInfo(let inquiry):
      return [
        ("Slot", "-"),
        (
          "Asked",
          "\(inquiry.askedAt.shortWords(in: zone)), \((state.clockedAt - inquiry.askedAt).safe)"
        ),
      ]
    case .received, .acknowledged, .reproducing, .assessing, .declined, .deferred, .merged:
      return [("Slot", "-")]
    }
  }

  /// What the clock of the slot tells now.
  func slotReading(_ acceptance: Acceptance) -> Clock.Reading {
    acceptance.slot.clock(window: state.setting.policy.window, since: acceptance.at)
      .reading(at: state.clockedAt)
  }

  private var finderWords: SafeText {
    let others = subject.finders.count - 1
    guard let first = subject.finders.first else { return "-" }
    return others > 0 ? "\(first.safeName), \(others) more" : first.safeName
  }

  private var embargoWords: SafeText {
    switch (subject.embargo, subject.stage) {
    case (.active, .fixing): "active until the slot"
    case (let embargo, _): embargo.words
    }
  }

  var worldWords: SafeText {
    let known: [SafeText] = [
      subject.world.holds(.exploit) ? "EXPLOIT" : subject.world.holds(.isPublic) ? "PUBLIC" : "",
      subject.world.holds(.attacks) ? "ATTACKS" : "",
    ].filter { !$0.isEmpty }
    return known.isEmpty ? "no exploit, no attacks" : known.joined(separator: ", ")
  }

  var circleWords: SafeText {
    let circle = subject.circle
    guard !circle.members.isEmpty else { return "nobody is told" }
    let people = SafeText.counted(circle.people, "person", "people")
    return "\(people) in \(SafeText.counted(circle.teams, "team", "teams"))"
  }

  /// Calendar days since receipt, of those from receipt to slot.
  private var dayWords: SafeText {
    let first = zone.local(subject.receivedAt).day.daysSince1970
    let today = zone.local(state.now).day.daysSince1970 - first
    let from = subject.receivedAt.dayWords(in: zone)
    guard case .fixing(let acceptance) = subject.stage else { return "\(today), from \(from)" }
    let whole = zone.local(acceptance.slot.at).day.daysSince1970 - first
    return "\(today) of \(whole), from \(from)"
  }

  private var moreFacts: [(label: SafeText, value: SafeText)] {
    var facts: [(label: SafeText, value: SafeText)] = [
      ("Owner", subject.owner.words), ("Code", subject.codeName.safe),
    ]
    if !subject.numbers.isEmpty {
      facts.append(("Numbers", subject.numbers.map(\.safe).joined(separator: ", ")))
    }
    if case .at(let moment) = subject.contact {
      facts.append(("Tell", moment.words(in: zone)))
    }
    if !subject.outbox.isEmpty {
      facts.append(("Outbox", "\(subject.outbox.items.count) not sent"))
    }
    if let credit = subject.finders.first?.credit { facts.append(("Credit", credit.words)) }
    facts += subject.issues.map { issue in
      (label: "Issue", value: "\(issue.number) \(issue.title.line)" as SafeText)
    }
    if !subject.circle.members.isEmpty { facts.append(("Told", subject.circle.members.names)) }
    return facts
  }
}
