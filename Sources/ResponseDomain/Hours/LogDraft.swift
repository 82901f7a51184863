/// Work on its way into the log; what a person leaves out comes as nil, and the guard names it.
package struct LogDraft: Hashable, Sendable {
  package enum Target: Hashable, Sendable {
    case line(PlanLineID)
    /// Every line of the kind, and of the team and the platform if they are named.
    case kind(TestKind, team: TestTeam?, platform: PlatformID?)
    case engineering
    /// What went to each of several lines, as an export of the log tells it.
    case shares([LogEntry.Share])
  }

  /// Nil for an entry that the desk names itself.
  package let id: EntryID?
  /// Nil for today.
  package let day: CalendarDay?
  package let target: Target
  package let who: Words?
  package let spent: Minutes?
  package let build: String
  package let place: LogEntry.Place
  package let note: String

  package init(
    id: EntryID? = nil, day: CalendarDay? = nil, target: Target, who: Words?, spent: Minutes?,
    build: String = "", place: LogEntry.Place = .wholeScope, note: String = ""
  ) {
    self.id = id
    self.day = day
    self.target = target
    self.who = who
    self.spent = spent
    self.build = build
    self.place = place
    self.note = note
  }
}
