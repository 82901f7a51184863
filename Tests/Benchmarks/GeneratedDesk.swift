internal import DeskStore
internal import ResponseDomain
internal import Settings
internal import TerminalDriver

/// Makes a rehearsal desk of any number of cases, nine of ten of them open.
struct GeneratedDesk {
  let directory: String
  let cases: Int
  let now: Instant
  private let policyText: String
  private let policy: Policy
  private var dice = Dice(seed: 20_030_708)

  /// - Parameter now: the moment around which the deadlines lie.
  init(in directory: String, cases: Int, at now: Instant) throws {
    self.directory = directory
    self.cases = cases
    self.now = now
    policyText = PolicyFile.shippedText(zone: ZoneRules.utc.name)
    policy = try PolicyFile.policy(from: policyText, zones: ZoneReader(environment: [:]))
  }

  mutating func make() throws {
    let store = try DeskStore.create(
      in: directory, kind: .rehearsal, policyText: policyText, policy: policy,
      by: known(PersonID("hale")), at: now - .days(500), offset: 0)
    var number = 0
    while number < cases {
      var acts: [Act] = []
      for _ in 0..<min(1000, cases - number) {
        number += 1
        let moment = now - .days(500) + TimeSpan(seconds: Int64(number) * 40_000_000 / Int64(cases))
        acts.append(
          Act(
            .past(try story(of: number, at: moment)), by: try known(PersonID("hale")), at: moment,
            offset: 0))
      }
      _ = try store.carryOut(acts, under: policy)
    }
    try store.close()
  }

  /// One durable act on a case: a note.
  static func note(_ number: Int, in store: DeskStore, under policy: Policy, at now: Instant)
    throws
  {
    _ = try store.carryOut(
      .case(
        try known(CaseID(policy.firstCase.number + number)),
        .note(Words("Looked at the trace again, the length is not checked."), isPinned: false)),
      by: try known(PersonID("hale")), at: now, offset: 0, under: policy)
  }

  /// Reads a case as the console does to show it.
  func show(_ number: Int, from store: DeskStore) throws {
    _ = try store.case(try known(CaseID(policy.firstCase.number + number)))
  }

  var shippedPolicy: Policy { policy }

  private mutating func story(of number: Int, at moment: Instant) throws -> [Event] {
    let id = try known(CaseID(policy.firstCase.number + number - 1))
    let report = try known(ReportID(number))
    let title = try known(Words(dice.words(6)))
    let finder = Sender(
      name: dice.words(2), address: "finder\(dice.number(below: cases))@finders.example")
    let hand = HandReport(title: title, sender: finder, receivedAt: moment)
    let channel = Channel.direct(member: try known(PersonID("hale")))
    let answer = Acknowledgement(
      by: try known(PersonID("hale")), at: moment, elapsed: .hours(1),
      telling: .byHand(at: moment, how: try known(Words("by telephone"))))
    let joined = JoinedReport(
      id: report, finder: Finder(sender: finder), receivedAt: moment,
      answer: .acknowledged(details: answer))
    var events: [Event] = [
      .report(
        report,
        .received(
          ReportReceived(channel: channel, origin: .byHand(report: hand), claims: []))),
      .case(
        id, .opened(CaseOpened(codeName: try codeName(of: number), title: title, report: joined))),
      .report(report, .filed(under: id)),
      .case(id, .noted(Note(words: try known(Words(dice.words(20))), isPinned: false))),
    ]
    if number % 3 == 0 {
      events.append(.case(id, .owned(.person(login: try known(PersonID("keller"))))))
    }
    if number % 10 == 0 {
      let why = try known(Words("It does not happen on any build here."))
      events.append(
        .case(
          id, .declined(Declination(cause: .notReproducible, note: why), told: .notOwed)))
    } else {
      // A hundredth is late, the others are due within a year.
      let ahead = Int64(dice.number(below: 31_000_000)) - 310_000
      events.append(.case(id, .contactDue(.at(moment: now + TimeSpan(seconds: ahead)))))
    }
    return events
  }

  private func codeName(of number: Int) throws -> CodeName {
    let letters = String(number).utf8.map { Character(Unicode.Scalar($0 - 0x30 + 0x61)) }
    return try known(CodeName("case" + String(letters)))
  }
}

/// What the generator makes is of the right form.
func known<Value>(_ value: Value?) throws -> Value {
  guard let value else { throw Failure("the generator made something that cannot be") }
  return value
}
