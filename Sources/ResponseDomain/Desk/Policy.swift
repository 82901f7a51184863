/// The rules of one desk, as values; the text that they come from is kept in the journal.
package struct Policy: Hashable, Sendable {
  /// How long every report may wait for its first answer.
  package var acknowledgement: TimeSpan
  /// How long the inbox may go unwatched.
  package var inboxCheck: TimeSpan
  /// After how long without a message the mail feed counts as dead.
  package var feedSilence: TimeSpan
  /// How long a finder may be silent before a case goes on without the answer.
  package var finderSilence: TimeSpan
  package var undo: TimeSpan
  package var watch: TimeSpan
  /// How long after its hour a slot may still be used.
  package var window: TimeSpan = .hours(2)
  /// How long after a release the root-cause study is due.
  package var rootCause: TimeSpan = .days(14)
  package var cadence: Cadence
  package var platforms: [Platform]
  package var languages: [Language]
  /// Choices of both that are made by a name.
  package var presets: [ScopePreset] = []
  package var people: [Member]
  /// How many people each team has.
  package var teams: [TeamName: Int]
  /// Which platforms and languages are a team's; a team of which nothing is said is not here.
  package var teamScopes: [TeamName: TeamScope] = [:]
  /// Who may answer mail beside the holder of the duty.
  package var covering: [PersonID]
  package var rota: [Shift]
  package var codeNames: [CodeName]
  /// The number of the first case of a new desk.
  package var firstCase: CaseID
  package var mail: MailPolicy
  package var calendar: WorkCalendar
  package var planTemplates: [PlanTemplate]

  package init(
    acknowledgement: TimeSpan, inboxCheck: TimeSpan, feedSilence: TimeSpan,
    finderSilence: TimeSpan, undo: TimeSpan, watch: TimeSpan, cadence: Cadence,
    platforms: [Platform], languages: [Language], people: [Member], teams: [TeamName: Int],
    covering: [PersonID], rota: [Shift], codeNames: [CodeName], firstCase: CaseID,
    mail: MailPolicy, calendar: WorkCalendar = .standard, planTemplates: [PlanTemplate] = []
  ) {
    self.acknowledgement = acknowledgement
    self.inboxCheck = inboxCheck
    self.feedSilence = feedSilence
    self.finderSilence = finderSilence
    self.undo = undo
    self.watch = watch
    self.cadence = cadence
    self.platforms = platforms
    self.languages = languages
    self.people = people
    self.teams = teams
    self.covering = covering
    self.rota = rota
    self.codeNames = codeNames
    self.firstCase = firstCase
    self.mail = mail
    self.calendar = calendar
    self.planTemplates = planTemplates
  }
}
