internal import Console
internal import DeskStore
internal import ResponseDomain

extension FilterCondition {
  /// The same question to the store; one clause must hold.
  func clauses(in context: FilterContext, _ slots: SlotStanding) throws -> [QueueTest.Clause] {
    switch self {
    case .words(let words): words.map { .term($0) }
    case .claims(let claims): try claims.map { try $0.clause(in: context, slots) }
    case .stage(let stages): stages.map { .stage($0) }
    case .rating(let tests):
      tests.flatMap { test -> [QueueTest.Clause] in
        test == .none ? [.severity(nil)] : test.severities.map { .severity($0) }
      }
    case .owner(let tests): tests.map { .owner($0.owner(of: context.user)) }
    case .clock(let tests): tests.map { $0.clause(at: context.now) }
    case .slot(let tests): tests.map { $0.clause(slots.policy.cadence) }
    case .finder(let parts): parts.map { .finder(containing: $0) }
    case .age(let tests): tests.map { .received(in: $0.beginnings(at: context.now)) }
    case .platform(let platforms):
      [.hasCell(platforms: platforms, languages: [], states: [])]
    case .language(let languages):
      [.hasCell(platforms: [], languages: languages, states: [])]
    case .state(let letters):
      [.hasCell(platforms: [], languages: [], states: letters.map(\.state))]
    }
  }
}

extension FilterClaim {
  func clause(in context: FilterContext, _ slots: SlotStanding) throws -> QueueTest.Clause {
    switch self {
    case .open: .isOpen
    case .closed: .isClosed
    case .all: .always
    case .late: .isLate(at: context.now)
    case .mail: .isReport
    case .case: .isCase
    case .mine: .owner(.person(login: context.user))
    case .unowned: .owner(.nobody)
    case .marked: .isOne(of: context.marks)
    case .ready, .risk: .isOne(of: try slots.subjects(self))
    case .stale: .hasStaleCell
    case .red:
      .hasCell(
        platforms: [], languages: [], states: CellStateName.allCases.filter(\.needsHuman))
    }
  }
}

extension ClockTest {
  func clause(at now: Instant) -> QueueTest.Clause {
    switch self {
    case .none: .hasNoClock
    case .runs(let name): name.clause(due: SpanTest.anyTime, waiting: SpanTest.anyTime)
    case .compares(let name, let test):
      name.clause(due: test.deadlines(at: now), waiting: test.beginnings(at: now))
    case .leaves(let test): .due(nil, in: test.deadlines(at: now))
    }
  }
}

extension ClockTest.Name {
  func clause(
    due: Range<Instant>, waiting: Range<Instant>
  ) -> QueueTest.Clause {
    deadline.map { .due($0, in: due) } ?? .waits(since: waiting)
  }
}

extension SlotTest {
  func clause(_ cadence: Cadence) -> QueueTest.Clause {
    switch self {
    case .none: .ridesOnNone
    case .day(let day): .rides(on: day)
    case .outOfBand:
      .ridesOutside(cadence.weekday, hour: cadence.hour, minute: cadence.minute)
    }
  }
}
