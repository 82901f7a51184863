import ResponseDomain

extension TestDesk {
  static let first = Samples.caseID(1001)
  static let second = Samples.caseID(1002)

  /// A desk whose case #1001 stands at a stage, reached by the acts that lead there.
  static func with(_ stage: StageName) throws(Refusal) -> TestDesk {
    var desk = TestDesk()
    try desk.receiveMail()
    let report = Samples.reportID(1)
    try desk.act(.openCase(OpenCase(source: .report(report), title: nil)))
    switch stage {
    case .received: break
    case .acknowledged: try desk.advance(to: 1)
    case .needsInfo:
      try desk.advance(to: 2)
      try desk.act(.case(first, .ask(questions: [Samples.words("Which build?")], told: byHand)))
    case .reproducing: try desk.advance(to: 2)
    case .assessing: try desk.advance(to: 3)
    case .fixing: try desk.advance(to: 4)
    case .released:
      try desk.advance(to: 4)
      try desk.makeReady()
      try desk.release()
    case .closed:
      desk = try with(.released)
      try desk.close()
    case .declined:
      try desk.act(
        .case(first, .decline(.notReproducible, note: Samples.words("no"), told: byHand)))
    case .deferred:
      try desk.advance(to: 3)
      try desk.act(
        .case(
          first,
          .defer(
            reason: Samples.words("rare"), target: Samples.words("SP2"), approver: nil,
            told: byHand)))
    case .merged:
      try desk.openSecond()
      try desk.act(.case(first, .merge(into: second, reason: Samples.words("same"))))
    }
    return desk
  }

  static let byHand = Telling.byHand(at: Samples.now, how: Samples.words("by telephone"))

  static var widening: Widening {
    var specifics = SpecificsDraft()
    for specific in Specific.allCases { specifics[specific] = Samples.words(specific.rawValue) }
    return Widening(
      members: [.team(name: Samples.team("RPC"), people: 20)], reason: Samples.words("owners"),
      specifics: specifics, terms: Samples.words("until the slot"))
  }

  static var acceptance: AcceptanceDraft {
    AcceptanceDraft(
      risk: Samples.words("remote, no login"),
      scope: Scope(
        platforms: [Samples.platform("XP"), Samples.platform("2000")],
        languages: [Samples.language("ENU"), Samples.language("JPN")]),
      rating: Rating(severity: .important, worm: .open, isFinal: false),
      trackOwners: Dictionary(
        uniqueKeysWithValues: Track.allCases.map { ($0, Samples.keller) }))
  }

  mutating func receiveMail(
    digest: Character = "a", from address: String = "finder@lsd.example"
  ) throws(Refusal) {
    let mail = Samples.mail(from: address, at: now - .hours(2), digest: digest)
    try act(
      .receive(
        ReportReceived(channel: .mailbox, origin: .mail(message: mail), claims: [])))
  }

  /// Opens #1002, from a report of another finder.
  mutating func openSecond() throws(Refusal) {
    try receiveMail(digest: "b", from: "other@finders.example")
    try act(.openCase(OpenCase(source: .report(Samples.reportID(2)), title: nil)))
  }

  /// Goes the usual way: 1 acknowledged, 2 reproducing, 3 assessing, 4 fixing.
  mutating func advance(to step: Int) throws(Refusal) {
    let how = Samples.words("by telephone")
    try act(.case(Self.first, .acknowledge(report: nil, at: nil, how: how)))
    if step > 1 { try act(.case(Self.first, .widen(Self.widening))) }
    if step > 2 {
      try act(
        .case(
          Self.first,
          .reproduced(by: Samples.words("osei"), at: now, build: Samples.words("2600.1106"))))
    }
    if step > 3 { try act(.case(Self.first, .accept(Self.acceptance))) }
  }
}
