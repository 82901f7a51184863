internal import Grid
internal import ResponseDomain

/// The rule under the body: the selected thing with its deadline, and where it stands.
struct RuleLine: FramePart {
  private let left: SafeText
  private let right: SafeText

  init(of state: borrowing ConsoleState, on screen: Layout) {
    (left, right) = screen.rule.isEmpty ? ("", "") : Self.words(of: state)
  }

  func draw(on frame: inout Frame, in line: Rect) {
    frame.rule(at: line.origin, columns: line.columns, left: left, right: right)
  }

  private static func words(of state: ConsoleState) -> (SafeText, SafeText) {
    switch state.pane {
    case .queue:
      if state.isEmptyDesk { return empty(state) }
      return (selected(state), place(in: state))
    case .matrix: return MatrixPane.rule(state)
    case .burndown: return BurndownPane.rule(state)
    case .case, .tracks, .slots:
      return (shown(state), "\(QueuePlace(of: state).position(separator: "/")) · [ ] other cases")
    case .journal:
      let journal = state.journal
      let older: SafeText = journal.hasOlder ? " and older" : ""
      let count: SafeText = "\(journal.entries.count)\(older)"
      let entry = journal.selected.map { entry -> SafeText in
        "@\(entry.sequence) \(entry.by.safe) · \(entry.at.words(in: state.setting.zone))"
      }
      return (entry ?? "journal", count)
    }
  }

  private static func place(in state: ConsoleState) -> SafeText {
    // A small screen has the filter above the list, and its marks are told below.
    if !QueuePane.hasHeadings(state.screen) {
      return QueuePlace(of: state).position(separator: "/")
    }
    let place = QueuePlace(of: state).words(separator: " · ", of: "/")
    let sort: SafeText = state.queue.sort == .clock ? "" : "by \(state.queue.sort.words) · "
    return "\(place) · \(sort)\(SafeText(untrusted: state.queue.filter.text, kind: .line))"
  }

  private static func empty(_ state: ConsoleState) -> (SafeText, SafeText) {
    let made = state.desk.desk.made
    let time = made.at.words(in: state.setting.zone)
    return (
      "new desk · made by \(made.by.safe) \(time)",
      state.desk.isPolicyAsShipped ? "policy: as shipped" : "policy: your own"
    )
  }

  /// The row of the queue: its name, owner, stage and deadline.
  static func selected(_ state: ConsoleState) -> SafeText {
    guard let entry = state.queue.cursorRow?.entry else { return "nothing is selected" }
    if state.queue.departed != nil { return "\(entry.subject.safe) has left the list" }
    let isSmall = !QueuePane.hasHeadings(state.screen)
    if isSmall {
      return
        "\(entry.subject.safe) \(deadline(of: entry, at: state.now, in: state.setting.zone, isSmall: true))"
    }
    var parts = [entry.nameAndOwner]
    if let words = Standing(of: entry, at: state.clockedAt, under: state.setting.policy).derivedWord
    {
      parts.append(words)
    } else if let stage = entry.stage {
      parts.append(stage.words)
    }
    parts.append(deadline(of: entry, at: state.now, in: state.setting.zone, isSmall: false))
    return parts.joined(separator: " · ")
  }

  /// The row where no rule stands below: its deadline with the year, how far that is, and the
  /// gate.
  static func full(_ state: ConsoleState) -> SafeText {
    guard let row = state.queue.cursorRow, state.queue.departed == nil, row.entry.testing != nil,
      case .due(_, let due, until: _, since: _) = row.entry.clock
    else { return selected(state) }
    let local = state.setting.zone.local(due)
    let moment = SafeText(
      untrusted:
        "\(local.day.weekday.rawValue) \(local.shortDay) \(local.day.year) \(local.clock) \(local.abbreviation)",
      kind: .line)
    let wait = row.entry.clock.reading(at: state.clockedAt).wait
    let name = "\(row.entry.subject.safe) \(row.entry.clock.kindWords)" as SafeText
    return "\(name) \(moment), \(wait). \(row.releaseWords(in: state) ?? "")"
  }

  static func deadline(
    of entry: QueueEntry, at now: Instant, in zone: ZoneRules, isSmall: Bool
  ) -> SafeText {
    switch entry.clock {
    case .none: return entry.stage == .assessing ? "no slot yet" : "no clock"
    case .asked(let since): return "asked \(since.words(in: zone))"
    case .due(let kind, let due, until: _, since: _):
      let word: SafeText =
        switch kind {
        case .acknowledgement: "ack due"
        case .slot: "slot"
        case .contact: "word promised"
        case .watch: "watched until"
        }
      guard isSmall else { return "\(word) \(due.words(in: zone))" }
      let local = zone.local(due)
      // The weekday is enough for a week; further off the day of the month tells more.
      let isNear = due - now < .days(7) && now - due < .days(7)
      let day = isNear ? local.day.weekday.rawValue : local.shortDay
      let time = SafeText(
        untrusted: "\(day) \(local.clock) \(local.abbreviation)", kind: .line)
      return "\(word) \(time)"
    }
  }

  /// What the case pane shows: its name, owner and stage.
  private static func shown(_ state: ConsoleState) -> SafeText {
    switch state.shown {
    case .nothing:
      return state.opening.map { "\($0.safe) is being read" } ?? "nothing is open"
    case .case(let view):
      let subject = view.subject
      let entry = subject.queueEntry(under: state.setting.policy)
      let standing = Standing(of: entry, at: state.clockedAt, under: state.setting.policy)
      let word = standing.derivedWord ?? subject.stage.name.words
      return "\(entry.nameAndOwner) · \(word)"
    case .report(let view):
      let report = view.report
      let entry = report.queueEntry(under: state.setting.policy)
      return
        "\(entry.nameAndOwner) · \(deadline(of: entry, at: state.now, in: state.setting.zone, isSmall: false))"
    }
  }
}

extension QueueEntry {
  /// `#1026 hale`, or the name alone while nobody owns it.
  var nameAndOwner: SafeText {
    switch owner {
    case .nobody: subject.safe
    case .person(let login): "\(subject.safe) \(login.safe)"
    }
  }
}
