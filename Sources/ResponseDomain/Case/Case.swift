/// The response to one vulnerability, or to a family of them.
package struct Case: Hashable, Sendable {
  package let id: CaseID
  package private(set) var codeName: CodeName
  package private(set) var title: Words
  package private(set) var stage: Stage
  package private(set) var owner: Owner
  package private(set) var reports: [JoinedReport]
  package private(set) var finders: [Finder]
  package private(set) var circle: Circle
  package private(set) var embargo: Embargo
  package private(set) var world: World
  package private(set) var rated: Rated
  package private(set) var assessment: Assessment
  package private(set) var issues: [Issue]
  package private(set) var numbers: [PublicNumber]
  package private(set) var contact: ContactDue
  package private(set) var pinned: [Words]
  package private(set) var unread: [MailDigest]
  package private(set) var outbox: Outbox
  /// Cases that were merged into this one.
  package private(set) var absorbed: [CaseID]
  package private(set) var lastHeard: LastHeard
  /// How the matrix stands, without its cells.
  package private(set) var matrix = MatrixSummary()
  package private(set) var gate = GateRecord()
  package private(set) var hours: HoursTotals

  /// When a finder last wrote, after the report.
  package enum LastHeard: Hashable, Codable, Sendable {
    case never
    case at(moment: Instant)
  }

  /// When the first report of this case was received: the earliest clock.
  package var receivedAt: Instant {
    reports.reduce(reports[0].receivedAt) { min($0, $1.receivedAt) }
  }

  /// Reports that nobody has answered yet, the earliest first.
  package var waiting: [JoinedReport] {
    reports.filter(\.answer.isWaiting).sorted { $0.receivedAt < $1.receivedAt }
  }

  /// The only mutator; total.
  package mutating func apply(_ event: CaseEvent) {
    switch event {
    case .opened: break  // made this value: see `init(id:opened:)`
    case .reportJoined(let report): join(report)
    case .finderJoined(let finder): add(finder)
    case .reportLeft(let id, reason: _): reports.removeAll { $0.id == id }
    case .mailJoined(let mail):
      unread.append(mail.digest)
      lastHeard = .at(moment: mail.receivedAt)
    case .mailRead(let digest): unread.removeAll { $0 == digest }
    case .mailWritten(let draft): outbox.add(draft)
    case .mailHandedOver(let id, let handover): outbox.record(handover, of: id)
    case .acknowledged(let report, let acknowledgement):
      answer(report, with: acknowledgement)
      if stage == .received { stage = .acknowledged }
    case .asked(let inquiry, told: _): stage = .needsInfo(inquiry)
    case .answerArrived: returnFromInquiry()
    case .widenedFirst(let widening):
      circle.add(widening.members)
      if !embargo.hasTerms { embargo = .proposed(terms: widening.terms) }
      stage = .reproducing
    case .widened(let members, reason: _): circle.add(members)
    case .narrowed(let name, reason: _): circle.remove(name)
    case .reproduced(let evidence): stage = .assessing(evidence)
    case .assessed(let answer): assessment.take(answer)
    case .rated(let rating): rated = .rated(rating: rating)
    case .issueRated(let issue, let rating):
      guard let index = issues.firstIndex(where: { $0.number == issue }) else { return }
      issues[index].rated = .rated(rating: rating)
    case .accepted(let acceptance):
      stage = .fixing(acceptance)
      matrix = MatrixSummary(acceptance.scope, at: acceptance.at)
    case .slotMoved(let move):
      if case .fixing(let acceptance) = stage { stage = .fixing(acceptance.riding(on: move.to)) }
    case .deferred(let deferral, told: _): stage = .deferred(deferral)
    case .declined(let declination, told: _): stage = .declined(declination)
    case .reopened: stage = .acknowledged
    case .merged(let target, reason: _):
      stage = .merged(into: target)
      // What waits goes on in the other case: see `absorb(_:)`.
      unread = []
      outbox = Outbox()
    case .absorbed(let absorption): absorb(absorption)
    case .issueAdded(let issue): issues.append(issue)
    case .retitled(let title): self.title = title
    case .codeNamed(let name): codeName = name
    case .owned(let owner): self.owner = owner
    case .contactDue(let due): contact = due
    case .noted(let note): if note.isPinned { pinned.append(note.words) }
    case .finderDescribed(let finder, let organisation):
      guard finders.indices.contains(finder) else { return }
      finders[finder].organisation = organisation.text
    case .credited(let finder, let credit):
      guard finders.indices.contains(finder) else { return }
      finders[finder].credit = credit
    case .worldLearned(let fact, seenAt: _): world.learn(fact)
    case .embargoed(let embargo): self.embargo = embargo
    case .numbered(let number): numbers.append(number)
    case .matrix(let event): matrix.apply(event)
    case .release(let event):
      gate.apply(event)
      matrix.apply(event.shifts)
      stage = event.stage(after: stage) ?? stage
    case .hours(let event): hours.apply(event)
    }
  }

  /// The case as its other acts made it, with hours that are kept apart.
  package func with(_ hours: HoursTotals) -> Case {
    var subject = self
    subject.hours = hours
    return subject
  }

  private mutating func join(_ report: JoinedReport) {
    reports.append(report)
    add(report.finder)
  }

  private mutating func add(_ finder: Finder) {
    guard !finders.contains(where: { $0.sender.isSame(as: finder.sender) }) else { return }
    finders.append(finder)
  }

  private mutating func answer(_ report: ReportID, with acknowledgement: Acknowledgement) {
    reports = reports.map { joined in
      guard joined.id == report else { return joined }
      return JoinedReport(
        id: joined.id, finder: joined.finder, receivedAt: joined.receivedAt,
        answer: .acknowledged(details: acknowledgement))
    }
  }

  private mutating func returnFromInquiry() {
    guard case .needsInfo(let inquiry) = stage else { return }
    switch inquiry.cameFrom {
    case .acknowledged: stage = .acknowledged
    case .reproducing: stage = .reproducing
    }
  }

  private mutating func absorb(_ other: Absorption) {
    for report in other.reports { join(report) }
    for finder in other.finders { add(finder) }
    circle.add(other.members)
    unread += other.unread
    outbox.add(other.outbox)
    for issue in other.issues { issues.append(issue.numbered(issues.count + 1)) }
    numbers += other.numbers.filter { !numbers.contains($0) }
    pinned += other.pinned
    for fact in World.Fact.allCases where other.world.holds(fact) { world.learn(fact) }
    if !embargo.hasTerms, other.embargo.hasTerms { embargo = other.embargo }
    absorbed.append(other.from)
    absorbed += other.absorbed
  }
}

extension Case {
  package init(id: CaseID, opened: CaseOpened) {
    self.id = id
    codeName = opened.codeName
    title = opened.title
    // T2: a case opened from an acknowledged report is acknowledged at once.
    stage = opened.report.answer.isWaiting ? .received : .acknowledged
    owner = .nobody
    reports = [opened.report]
    finders = [opened.report.finder]
    circle = Circle()
    embargo = .none
    world = World()
    rated = .notYet
    assessment = Assessment()
    issues = []
    numbers = []
    contact = .notSet
    pinned = []
    unread = []
    outbox = Outbox()
    absorbed = []
    lastHeard = .never
    hours = HoursTotals()
  }
}
