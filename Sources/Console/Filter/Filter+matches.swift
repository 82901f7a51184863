package import ResponseDomain

extension Filter {
  /// Whether a row is wanted.
  ///
  /// Terms about patches must hold for one and the same patch: `platform:XP state:F` asks for a
  /// failed patch of XP.
  package func matches(
    _ entry: QueueEntry, facts: FilterFacts = .unknown, in context: FilterContext
  ) -> Bool {
    let patchTerms = terms.filter { !$0.isNegated && $0.condition.isAboutPatches }
    let hasPatch =
      patchTerms.isEmpty
      || facts.cells.contains { cell in patchTerms.allSatisfy { $0.condition.holds(for: cell) } }
    return hasPatch
      && terms.allSatisfy { $0.condition.holds(entry, facts, context) != $0.isNegated }
  }
}

extension FilterCondition {
  var isAboutPatches: Bool {
    switch self {
    case .platform, .language, .state: true
    case .words, .claims, .stage, .rating, .owner, .clock, .slot, .finder, .age: false
    }
  }

  /// Whether a patch is one that is asked for; true for what is not about patches.
  func holds(for cell: FilterFacts.Cell) -> Bool {
    switch self {
    case .platform(let platforms):
      platforms.contains { $0.text.lowercased() == cell.platform.text.lowercased() }
    case .language(let languages): languages.contains(cell.language)
    case .state(let letters): letters.contains(cell.letter)
    case .words, .claims, .stage, .rating, .owner, .clock, .slot, .finder, .age: true
    }
  }

  func holds(_ entry: QueueEntry, _ facts: FilterFacts, _ context: FilterContext) -> Bool {
    switch self {
    case .words(let terms):
      let places =
        [
          entry.subject.description, entry.title, entry.finder, entry.ownerName,
          entry.codeName?.text ?? "", facts.text,
        ].map(SearchedText.init)
      return terms.contains { term in places.contains { $0.holds(term) } }
    case .claims(let claims):
      return claims.contains { $0.holds(entry, facts, context) }
    case .stage(let stages):
      return entry.stage.map(stages.contains) ?? false
    case .rating(let tests):
      return tests.contains { test in
        entry.severity.map(test.severities.contains) ?? (test == .none)
      }
    case .owner(let tests):
      return tests.contains { $0.owner(of: context.user) == entry.owner }
    case .clock(let tests):
      return tests.contains { $0.holds(entry.clock, at: context.now) }
    case .slot(let tests):
      return tests.contains { $0.holds(facts.ride) }
    case .finder(let names):
      return names.contains { entry.finder.lowercased().contains($0.lowercased()) }
    case .platform, .language, .state:
      return facts.cells.contains(where: holds)
    case .age(let tests):
      return tests.contains { $0.holds(context.now - entry.receivedAt) }
    }
  }
}

extension FilterClaim {
  func holds(_ entry: QueueEntry, _ facts: FilterFacts, _ context: FilterContext) -> Bool {
    switch self {
    case .open: entry.isOpen
    case .closed: !entry.isOpen
    case .all: true
    case .late: entry.clock.due.map { $0 <= context.now } ?? false
    case .ready: facts.isReady
    case .risk: facts.isAtRisk
    case .stale: facts.isStale
    case .red: facts.cells.contains { $0.letter.isRed }
    case .mail: !entry.isCase
    case .case: entry.isCase
    case .mine: entry.owner == .person(login: context.user)
    case .unowned: entry.owner == .nobody
    case .marked: context.marks.contains(entry.subject)
    }
  }
}

extension ClockTest {
  func holds(_ clock: Clock, at now: Instant) -> Bool {
    switch (self, clock) {
    case (.none, .none): true
    case (.runs(let name), .due(let kind, _, _, _)): name.deadline == kind
    case (.runs(.asked), .asked): true
    case (.compares(let name, let test), .due(let kind, let at, _, _)):
      name.deadline == kind && test.holds(at - now)
    case (.compares(.asked, let test), .asked(let since)): test.holds(now - since)
    case (.leaves(let test), .due(_, let at, _, _)): test.holds(at - now)
    case (.none, _), (.runs, _), (.compares, _), (.leaves, _): false
    }
  }
}

extension SlotTest {
  func holds(_ ride: FilterFacts.Ride) -> Bool {
    switch (self, ride) {
    case (.none, .none): true
    case (.outOfBand, .slot(_, let isOutOfBand)): isOutOfBand
    case (.day(let day), .slot(let planned, _)): day == planned
    case (.none, .slot), (.outOfBand, .none), (.day, .none), (_, .unknown): false
    }
  }
}
