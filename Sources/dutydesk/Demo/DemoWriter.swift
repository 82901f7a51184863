internal import ResponseDomain

/// Writes the story of the demo desk step by step, in the words of its staff.
///
/// Times are given as a moment of 2003 in the zone of the desk, `"06-27 10:12"`.
struct DemoWriter {
  let zone: ZoneRules
  let scope: DemoScope
  private(set) var steps: [DemoStep] = []

  init(zone: ZoneRules, scope: DemoScope) {
    self.zone = zone
    self.scope = scope
  }

  func moment(_ text: String) -> Instant {
    let numbers = text.split(whereSeparator: { "- :".contains($0) }).compactMap { Int($0) }
    guard numbers.count == 4,
      let day = CalendarDay(year: 2003, month: numbers[0], day: numbers[1])
    else { preconditionFailure("\(text) is no moment of the demo") }
    return zone.moment(on: day, hour: numbers[2], minute: numbers[3])
  }

  @discardableResult
  mutating func mail(
    _ at: String, from: String, subject: String, text: String, answering: String = "",
    attachment: (name: String, text: String) = (name: "", text: "")
  ) -> DemoMail {
    let moment = moment(at)
    let mail = DemoMail(
      from: from, subject: subject, text: text, id: "\(steps.count + 1)@finders.example",
      inReplyTo: answering, attachment: attachment, stamp: stamp(moment))
    add(moment, "hale", .mail(mail))
    return mail
  }

  mutating func act(_ at: String, _ by: String, _ command: Command) {
    add(moment(at), by, .act(command))
  }

  mutating func act(_ at: String, _ by: String, _ id: CaseID, _ command: CaseCommand) {
    act(at, by, .case(id, command))
  }

  mutating func read(_ at: String, _ by: String, _ mail: DemoMail, of id: CaseID) {
    add(moment(at), by, .read(mail, of: id))
  }

  mutating func approval(_ at: String, _ by: String, of id: CaseID) {
    add(moment(at), by, .approval(of: id))
  }

  mutating func past(_ at: String, _ by: String, _ event: Event) {
    add(moment(at), by, .past(event))
  }

  /// A reply that was written and accepted by the mail program; returns its Message-ID.
  @discardableResult
  mutating func reply(
    _ at: String, _ by: String, to: Sender, about subject: QueueSubject, title: String,
    text: String, purpose: Draft.Purpose = .correspondence
  ) -> String {
    let id = known(MailID("\(steps.count + 1).demo@desk.example"))
    let draft = Draft(
      id: id, to: to, subject: words(title), text: words(text), purpose: purpose)
    switch subject {
    case .report(let report):
      act(at, by, .report(report, .write(draft)))
      act(at, by, .report(report, .recordHandover(id, .accepted)))
    case .case(let subject):
      act(at, by, subject, .write(draft))
      act(at, by, subject, .recordHandover(id, .accepted))
    }
    return id.text
  }

  func words(_ text: String) -> Words { known(Words(text)) }
  func person(_ login: String) -> PersonID { known(PersonID(login)) }
  func subject(_ number: Int) -> CaseID { known(CaseID(number)) }
  func report(_ number: Int) -> ReportID { known(ReportID(number)) }
  func day(_ text: String) -> CalendarDay { known(CalendarDay(iso: text)) }

  /// The story is fixed: what it names is of the right form, which a test of the whole shows.
  func known<Value>(_ value: Value?) -> Value {
    guard let value else { preconditionFailure("the demo names something that cannot be") }
    return value
  }

  private mutating func add(_ at: Instant, _ by: String, _ what: DemoStep.What) {
    steps.append(DemoStep(at: at, by: person(by), what: what))
  }

  /// `Tue, 8 Jul 2003 13:31:00 -0700`
  private func stamp(_ moment: Instant) -> String {
    let local = zone.local(moment)
    let offset = local.iso.suffix(6).filter { $0 != ":" }
    return "\(local.day.weekday.rawValue), \(local.shortDay) \(local.day.year) "
      + "\(local.clock):00 \(offset)"
  }
}
