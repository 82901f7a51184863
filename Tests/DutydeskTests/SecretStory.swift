import DeskStore
import ResponseDomain

/// A random history of a desk in which every text of outsiders and members is a secret.
///
/// Secrets are Greek letters, which no wall ever uses; where only ASCII is allowed they are a mark
/// that no wall ever shows.
struct SecretStory {
  static let mark = "ZQXJ"
  var now = Instant(seconds: 1_057_698_300)
  /// How far each case has come on its way out.
  var turns: [CaseID: Int] = [:]
  let hale: PersonID
  var random: SeededNumbers

  init(seed: UInt64) {
    random = SeededNumbers(state: seed &* 0x9E37_79B9_7F4A_7C15 | 1)
    hale = Self.made(PersonID("hale"))
  }

  static func isTold(by text: String) -> Bool {
    text.unicodeScalars.contains { (0x370...0x3FF).contains($0.value) } || text.contains("\\u03")
      || text.contains(mark)
  }

  mutating func secret() -> String {
    var letters = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: 3...9, using: &random) { letters.append(greek()) }
    return String(letters)
  }

  private mutating func greek() -> Unicode.Scalar {
    Unicode.Scalar(UInt32.random(in: 0x3B1...0x3C9, using: &random)) ?? "α"
  }

  mutating func words() -> Words { Self.made(Words(secret())) }

  static func made<Value>(_ value: Value?) -> Value {
    guard let value else { preconditionFailure("a sample does not fit its own form") }
    return value
  }

  static let platforms = ["\(mark)1", "\(mark)2"].map { made(PlatformID($0)) }
  static let languages = ["ZQ", "XJ"].map { made(LanguageID($0)) }

  let policy: Policy = Policy(
    acknowledgement: .hours(24), inboxCheck: .hours(4), feedSilence: .hours(24),
    finderSilence: .days(14), undo: .minutes(15), watch: .days(28),
    cadence: Cadence(weekday: .wednesday, hour: 10, minute: 0, zone: .utc),
    platforms: platforms.map { Platform(id: $0, name: "αβγ") },
    languages: languages.map { Language(id: $0, name: "αβγ", tag: "en") },
    people: [], teams: [made(TeamName("ομάδα")): 20], covering: [], rota: [],
    codeNames: ["harbour", "lantern", "copper", "meadow", "quartz"].map { made(CodeName($0)) },
    firstCase: made(CaseID(1001)),
    mail: MailPolicy(
      program: [], from: Sender(name: "αβγ", address: "\(mark)@desk.example"),
      domain: "desk.example", acknowledgement: "", patience: .minutes(1)))

  /// The next command: often one that the case is ready for, so that histories get far.
  mutating func command(on store: DeskStore) throws -> Command {
    let open = try store.queue(.open, limit: 50, at: now).entries
    let choice = Int.random(in: 0..<10, using: &random)
    guard choice > 0 || open.count > 2, let entry = open.randomElement(using: &random) else {
      return .openCase(
        OpenCase(
          source: .byHand(
            channel: .direct(member: hale),
            finder: Sender(name: secret(), address: "\(Self.mark)\(choice)@finder.example"),
            receivedAt: now - .hours(Int.random(in: 0...30, using: &random))),
          title: words()))
    }
    guard case .case(let id) = entry.subject else { return .desk(.checkInbox) }
    return .case(
      id, try choice < 8 ? forward(entry.stage, of: id, on: store) : aside(of: id, in: open))
  }

  private mutating func forward(
    _ stage: StageName?, of id: CaseID, on store: DeskStore
  ) throws -> CaseCommand {
    let how = words()
    switch stage {
    case .received: return .acknowledge(report: nil, at: nil, how: how)
    case .acknowledged:
      var specifics = SpecificsDraft()
      for specific in Specific.allCases { specifics[specific] = words() }
      return .widen(
        Widening(
          members: [
            .team(name: Self.made(TeamName(secret())), people: 20), .person(name: words()),
          ], reason: words(), specifics: specifics, terms: words()))
    case .reproducing: return .reproduced(by: how, at: now, build: words())
    case .assessing:
      return .accept(
        AcceptanceDraft(
          risk: words(), scope: Scope(platforms: Self.platforms, languages: Self.languages),
          rating: Rating(severity: .important, worm: .open, isFinal: false),
          trackOwners: Dictionary(
            uniqueKeysWithValues: Track.allCases.map { ($0, Self.made(PersonID(Self.mark))) })))
    case .needsInfo: return .answer(silence: how)
    case .fixing: return try fixing(id, on: store)
    case .released: return try released(id, on: store)
    case .closed, .declined, .deferred, .merged, nil: return .reopen(reason: how)
    }
  }

  private mutating func aside(of id: CaseID, in open: [QueueEntry]) -> CaseCommand {
    let telling = Telling.byHand(at: now, how: words())
    let others = open.compactMap { entry -> CaseID? in
      if case .case(let other) = entry.subject, other != id { other } else { nil }
    }
    switch Int.random(in: 0..<11, using: &random) {
    case 0: return .note(words(), isPinned: true)
    case 1: return .retitle(words())
    case 2: return .ask(questions: [words(), words()], told: telling)
    case 3: return .own(.person(login: Self.made(PersonID(Self.mark))))
    case 4: return .describeFinder(0, organisation: words())
    case 5: return .credit(finder: 0, .text(wording: words()))
    case 6: return .learn(.attacks, reason: words())
    case 7: return .setContact(.at(moment: now + .hours(5)))
    case 8:
      return .rate(
        severity: .critical, worm: .answered(canSpread: true, inWriting: words()), isFinal: true,
        issue: nil)
    case 9:
      guard let other = others.randomElement(using: &random) else { fallthrough }
      return .merge(into: other, reason: words())
    default: return .addIssue(title: words(), foundBy: nil, path: .ownCase)
    }
  }
}

/// Numbers that follow from a seed, so that a failure can be run again.
struct SeededNumbers: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return state &* 0x2545_F491_4F6C_DD1D
  }
}
