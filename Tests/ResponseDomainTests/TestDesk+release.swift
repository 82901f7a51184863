import ResponseDomain

extension TestDesk {
  /// The four cells of the acceptance that the tests use, row by row.
  static let cells = ["XP", "2000"].flatMap { platform in
    ["ENU", "JPN"].map { language in
      CellID(platform: Samples.platform(platform), language: Samples.language(language))
    }
  }

  static let build = BuildName("2600.1106")

  func matrix(_ number: Int = 1001) -> Matrix? {
    history(.case(Samples.caseID(number))).matrixState()
  }

  mutating func gate(_ command: GateCommand) throws(Refusal) {
    try act(.case(Self.first, .gate(command)))
  }

  mutating func set(_ cells: [CellID], _ edit: CellEdit) throws(Refusal) {
    try act(.case(Self.first, .matrix(.set(cells, edit))))
  }

  /// Every gate as it looks to the actor now.
  func gates(_ number: Int = 1001) -> [Gate] {
    let id = Samples.caseID(number)
    let view = view
    guard let subject = view.cases[id], let matrix = view.matrices[id] else { return [] }
    return view.gate(of: subject, matrix).evaluate(
      at: now, version: view.versions[id] ?? 0, by: actor)
  }

  var missing: [MissingFact] { gates().flatMap(\.missing) }

  /// Does what one listed item asks for, and nothing else; false when its time has not come yet.
  mutating func supply(_ fact: MissingFact) throws(Refusal) {
    let words = Samples.words("done")
    switch fact {
    case .requiredCell, .cellsUntested, .cellsUnstaged, .kindsUnfinished, .hoursUnreconciled,
      .windowPassed, .otherPerson:
      preconditionFailure("\(fact) is not asked of this desk")
    case .cellUntested(let id, _): try set([id], CellEdit(state: .passed, build: Self.build))
    case .cellUnstaged(let id): try set([id], CellEdit(state: .staged))
    case .workaround(let platform): try answer(.workaround(platform))
    case .rating:
      let worm = Rating.WormAnswer.answered(canSpread: false, inWriting: words)
      try act(
        .case(
          Self.first, .rate(severity: .important, worm: worm, isFinal: true, issue: nil)))
    case .bulletin(let bulletin):
      try gate(.answer(.bulletin(bulletin), words: words, other: Samples.keller))
    case .cveNumber: try act(.case(Self.first, .number(.cve(name: "CVE-2003-0352"))))
    case .bulletinNumber: try act(.case(Self.first, .number(.bulletin(name: "MS03-026"))))
    case .credit(let finder):
      try act(.case(Self.first, .credit(finder: finder, .noneWanted)))
    case .hourTold: try answer(.hourTold)
    case .channels: try gate(.answer(.channels, words: Samples.words("web, CD"), other: nil))
    case .support: try answer(.support)
    case .channel(let name): try answer(.channel(name))
    case .slotNotCome(let slot): now = max(now, slot.at)
    case .thirdParty: try answer(.thirdParty)
    case .childIssue(let number): try answer(.issue(number))
    case .supersedes: try answer(.supersedes)
    case .hours: try answer(.hours)
    case .secondPerson: try approve()
    }
  }

  /// Everything but the slot's hour and the second person.
  mutating func makeReady() throws(Refusal) {
    let held = gates().filter { $0.rule.isOfTheMoment }.flatMap(\.missing)
    // Channels are asked one by one once they are named.
    for _ in 0..<2 {
      for fact in missing where !held.contains(fact) { try supply(fact) }
    }
  }

  mutating func approve(by person: PersonID = Samples.brandt) throws(Refusal) {
    let first = actor
    actor = person
    defer { actor = first }
    try gate(.approve(saw: history(.case(Self.first)).version))
  }

  /// Waits for the slot, has it approved, and releases.
  mutating func release() throws(Refusal) {
    if case .fixing(let acceptance) = subject(1001)?.stage {
      now = max(now, acceptance.slot.at)
    }
    try approve()
    try gate(.release(typed: Self.first))
  }

  mutating func close() throws(Refusal) {
    for topic in [GateTopic.rootCause, .creditChecked] { try answer(topic) }
    now = now + policy.watch
    try gate(.close)
  }

  mutating func answer(_ topic: GateTopic) throws(Refusal) {
    try gate(.answer(topic, words: Samples.words("done"), other: nil))
  }
}
