package import Grid
package import ResponseDomain

extension ConsoleState {
  /// The panes that show something in this version.
  package static let availablePanes: Set<Pane> = [.queue, .case, .matrix, .burndown, .journal]

  /// What an action without marks is about: the row of the queue, or what the case pane shows.
  package var selected: QueueSubject? {
    switch pane {
    case .queue: queue.cursor
    case .case, .matrix, .burndown, .tracks, .slots: opening ?? shown.subject
    case .journal: nil
    }
  }

  /// What the next action is about: after `;` the marked rows that the filter shows, else what is
  /// selected.
  package var targets: [QueueSubject] {
    switch prefix {
    case .none: selected.map { [$0] } ?? []
    case .marked: queue.shownMarks
    }
  }

  package var duty: Duty {
    Duty(
      rota: setting.policy.rota, takeover: desk.desk.takeover, maker: desk.desk.made.by, at: now)
  }

  package var isOnDuty: Bool { duty.holder == setting.user }

  /// Whether nothing has ever reached this desk, as far as can be seen: then its first screen says
  /// what to do.
  package var isEmptyDesk: Bool {
    guard desk.open == 0, queue.filter == Filter.open, queue.departed == nil else { return false }
    switch desk.feed {
    case .never: return queue.page.map { $0.total == 0 } ?? true
    case .taken: return false
    }
  }

  /// How long no mail has come, when that is longer than the policy allows; nil while mail comes.
  var feedSilence: TimeSpan? { desk.feedSilence(under: setting.policy, at: now) }
}
