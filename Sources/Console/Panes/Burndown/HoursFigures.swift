internal import Grid
package import ResponseDomain

/// The testing hours of one case as they are drawn, reckoned once: a key moves on them and sums
/// nothing anew.
package struct HoursFigures: Sendable {
  /// What they are made of; while it is the same, so are they.
  package struct Source: Hashable, Sendable {
    let id: CaseID
    let hours: TestingHours
    let matrix: Matrix?
    let scope: HoursScope?
    let slot: Slot?
    let calendar: WorkCalendar
    let cadence: Cadence
    let today: CalendarDay
    /// Whether the slot's hour has come.
    let hasPassed: Bool

    package init(
      of subject: Case, hours: TestingHours, matrix: Matrix?, under policy: Policy,
      at now: Instant
    ) {
      self.init(
        of: subject, hours: hours, matrix: matrix, scope: HoursScope(of: subject, matrix),
        under: policy, at: now)
    }

    /// - Parameter scope: that of the subject and its matrix, which takes a while to make.
    init(
      of subject: Case, hours: TestingHours, matrix: Matrix?, scope: HoursScope?,
      under policy: Policy, at now: Instant
    ) {
      id = subject.id
      self.hours = hours
      self.matrix = matrix
      self.scope = scope
      slot = subject.slot
      calendar = policy.calendar
      cadence = policy.cadence
      today = policy.cadence.zone.local(now).day
      hasPassed = slot.map { $0.at <= now } ?? false
    }
  }

  let source: Source
  let now: Instant
  package let burndown: Burndown
  /// What holds cells up, with the hours left on them.
  package let holds: [CellHold]
  private let parts: [HoursGrouping: [HoursPart]]
  /// What can be looked at: what is needed for the slot, a platform left out, the next slot, and
  /// then other amounts and platforms.
  let whatIfs: [WhatIf]
  /// What would come of those that are looked at.
  private var outcomes: [WhatIf: Burndown] = [:]

  package init(_ source: Source, at now: Instant) {
    self.source = source
    self.now = now
    let hours = source.hours
    let required = source.scope?.required ?? []
    let burndown = Burndown(
      hours, slot: source.slot, calendar: source.calendar, at: now, in: source.cadence.zone)
    let cells = hours.cells(over: required)
    let parts = hours.parts(over: cells, required: required)
    self.burndown = burndown
    holds = source.matrix?.holds(cells) ?? []
    self.parts = parts
    whatIfs = Self.whatIfs(burndown, parts[.platform] ?? [], cadence: source.cadence, at: now)
  }

  package func parts(by grouping: HoursGrouping) -> [HoursPart] { parts[grouping] ?? [] }

  private static func whatIfs(
    _ burndown: Burndown, _ platforms: [HoursPart], cadence: Cadence, at now: Instant
  ) -> [WhatIf] {
    guard burndown.left > .zero else { return [] }
    var changes: [WhatIf] = []
    if let remedy = burndown.remedy { changes.append(remedy.change) }
    let out = platforms.filter { $0.left > .zero }
      .sorted { ($1.left, $0.name) < ($0.left, $1.name) }
      .compactMap { part in PlatformID(part.name).map { WhatIf.leaveOut($0) } }
    changes += out.prefix(1)
    if let slot = burndown.outlook?.slot {
      // The next of the cadence, shared or not; after a slot that has passed, the next to come.
      let next = cadence.nextFree(after: max(slot.at, now), taken: [])
      changes.append(.moveSlot(to: next))
    }
    if let next = burndown.calendar.workDay(1, from: burndown.today.adding(days: 1)) {
      for more in [8, 24] { changes.append(.moreADay(.hours(more), from: next)) }
    }
    return changes + out.dropFirst()
  }

  /// The forecast as it would be; the figures themselves stay as they are.
  func burndown(if change: WhatIf) -> Burndown {
    if let known = outcomes[change] { return known }
    return source.hours.burndown(
      if: change, slot: source.slot, required: source.scope?.required ?? [],
      calendar: source.calendar, at: now, in: source.cadence.zone)
  }
}

extension HoursFigures {
  /// Keeps what would come of some changes.
  mutating func look(at changes: some Sequence<WhatIf>) {
    for change in changes { outcomes[change] = burndown(if: change) }
  }
}

extension ConsoleState {
  /// What the hours of the case at hand are made of; nil while no case is read.
  private var hoursSource: HoursFigures.Source? {
    guard case .case(let view) = shown else { return nil }
    let id = view.subject.id
    return HoursFigures.Source(
      of: view.subject, hours: view.view.hours[id] ?? TestingHours(),
      matrix: view.view.matrices[id], scope: view.scope, under: setting.policy, at: now)
  }

  /// The figures of the case at hand; nil while none is read.
  var hoursFigures: HoursFigures? {
    guard let source = hoursSource else { return nil }
    if let keptHours, keptHours.source == source { return keptHours }
    return HoursFigures(source, at: now)
  }

  /// Reckons what is shown and has changed; what is not shown is not touched.
  mutating func keepHours() {
    guard screen.panes[.burndown] != nil else { return }
    var figures = hoursFigures
    let changes = figures?.whatIfs ?? []
    if !changes.isEmpty {
      figures?.look(
        at: changes.prefix(BurndownFigures.whatIfRows) + [changes[burndown.whatIf % changes.count]])
    }
    keptHours = figures
  }
}
