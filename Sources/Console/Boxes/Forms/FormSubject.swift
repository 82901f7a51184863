internal import Grid
internal import ResponseDomain

/// What a form acts on, as the console has read it.
enum FormSubject: Sendable {
  /// Nothing in particular: the desk as a whole.
  case desk
  case report(ReportView)
  case `case`(CaseView)
  /// Several rows at once, which are not read.
  case rows([QueueSubject])

  /// What the desk looks like to `decide`; nil where it was not read.
  var view: DeskView? {
    switch self {
    case .desk, .rows: nil
    case .report(let view): view.view
    case .case(let view): view.view
    }
  }

  var seen: [StreamID: Int] {
    switch self {
    case .desk, .rows: [:]
    case .report(let view): view.seen
    case .case(let view): view.seen
    }
  }

  var `case`: Case? {
    switch self {
    case .desk, .rows, .report: nil
    case .case(let view): view.subject
    }
  }

  /// Who can be written to, the first finder first.
  var addressees: [Sender] {
    switch self {
    case .desk, .rows: []
    case .report(let view): [view.report.sender]
    case .case(let view): view.subject.finders.map(\.sender)
    }
  }

  /// What a message to the finder is called.
  var mailTitle: String {
    switch self {
    case .desk, .rows: ""
    case .report(let view): Self.reply(to: view.report.subject)
    case .case(let view):
      Self.reply(
        to: view.subject.reports.compactMap { view.view.reports[$0.id]?.subject }.first
          ?? view.subject.title.text) + " [\(view.subject.id)]"
    }
  }

  private static func reply(to subject: String) -> String {
    subject.lowercased().hasPrefix("re:") ? subject : "Re: " + subject
  }
}

extension ConsoleState {
  /// What was read of the subjects of a form; nil while that is still on the way.
  func formSubject(_ subjects: [QueueSubject]) -> FormSubject? {
    guard let only = subjects.first else { return .desk }
    guard subjects.count == 1 else { return .rows(subjects) }
    guard shown.subject == only else { return report(only).map { .report($0) } }
    switch shown {
    case .nothing: return nil
    case .report(let view): return .report(view)
    case .case(let view): return .case(view)
    }
  }

  /// A report of the case that is shown.
  private func report(_ subject: QueueSubject) -> ReportView? {
    guard case .case(let view) = shown, case .report(let id) = subject,
      let report = view.view.reports[id]
    else { return nil }
    return ReportView(
      report: report, view: view.view, seen: view.seen, history: StreamHistory([]), similar: [])
  }

  /// Every reason against a command as things stand, told without doing it.
  ///
  /// Another case that it names, or an entry of a log, is not read here, so that it cannot be
  /// missed.
  func dryRun(_ command: Command, on view: DeskView) -> [Reason] {
    do {
      _ = try decide(command, on: view, at: now, by: setting.user)
      return []
    } catch {
      return error.reasons.filter { reason in
        if case .hours(.noSuchEntry) = reason { return false }
        if case .noSuchCase(let id) = reason { return view.cases[id] != nil }
        return true
      }
    }
  }
}
