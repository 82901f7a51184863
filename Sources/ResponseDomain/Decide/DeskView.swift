/// What a decision may look at: the desk as it is, as values.
package struct DeskView: Sendable {
  /// Nil before the desk is made.
  package var desk: Desk?
  package var policy: Policy
  /// The reports and cases that the command names, and those that they name.
  package var reports: [ReportID: Report]
  package var cases: [CaseID: Case]
  /// Plan and sums of the cases whose hours the command is about.
  package var hours: [CaseID: TestingHours]
  /// Entries of the log that the command names.
  package var logged: [CaseID: [EntryID: LoggedEntry]]
  /// Acts on the hours of a case that is merged away, as far as they count.
  package var hoursActs: [CaseID: [HoursEvent]] = [:]
  /// The cells of the cases that the command is about.
  package var matrices: [CaseID: Matrix] = [:]
  /// The version of the streams of those cases.
  package var versions: [CaseID: Int] = [:]
  /// Slots that a case rides on.
  package var takenSlots: Set<Slot>
  package var usedCodeNames: Set<CodeName>
  package var nextReport: ReportID
  package var nextCase: CaseID
  /// Histories of the streams that an act to be undone or done again touched.
  package var histories: [StreamID: StreamHistory]

  package init(
    desk: Desk?, policy: Policy, reports: [ReportID: Report] = [:], cases: [CaseID: Case] = [:],
    hours: [CaseID: TestingHours] = [:], logged: [CaseID: [EntryID: LoggedEntry]] = [:],
    takenSlots: Set<Slot> = [], usedCodeNames: Set<CodeName> = [], nextReport: ReportID,
    nextCase: CaseID, histories: [StreamID: StreamHistory] = [:]
  ) {
    self.desk = desk
    self.policy = policy
    self.reports = reports
    self.cases = cases
    self.hours = hours
    self.logged = logged
    self.takenSlots = takenSlots
    self.usedCodeNames = usedCodeNames
    self.nextReport = nextReport
    self.nextCase = nextCase
    self.histories = histories
  }

  /// Who holds the duty at a moment; nil before the desk is made.
  package func duty(at now: Instant) -> Duty? {
    desk.map {
      Duty(rota: policy.rota, takeover: $0.takeover, maker: $0.made.by, at: now)
    }
  }
}
