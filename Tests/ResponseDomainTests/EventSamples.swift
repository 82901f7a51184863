import ResponseDomain

/// One event of every act, for the golden files of the journal's form.
enum EventSamples {
  static let all: [Event] =
    desk + report + cases + matrix + release + [
      .undone(
        .case(TestDesk.first), Undone(toVersion: 3, direction: .undo, act: Samples.act(17)))
    ]

  private static let desk: [Event] = [
    .made(DeskMade(kind: .rehearsal, by: Samples.hale, at: Samples.now)),
    .policyRecorded(PolicyText(text: "[cadence]\nweekday = \"Wed\"\n")), .inboxChecked,
    .dutyTaken(reason: words("brandt does not answer")),
  ].map { .desk($0) }

  private static let report: [Event] = [
    .received(
      ReportReceived(
        channel: .mailbox, origin: .mail(message: Samples.mail()), claims: [TestDesk.first])),
    .acknowledged(acknowledgement), .owned(.person(login: Samples.brandt)),
    .filed(under: TestDesk.first), .takenOut(of: TestDesk.first, reason: words("another problem")),
    .dismissed(Dismissal(reason: words("lottery"), isSpam: true)),
    .mailWritten(draft(.acknowledge)),
    .mailHandedOver(draft(.acknowledge).id, .failed(reason: words("no answer in 30 s"))),
  ].map { .report(Samples.reportID(17), $0) }

  private static let cases: [Event] = (opening + stages + facts + HoursSamples.events).map {
    .case(TestDesk.first, $0)
  }

  private static let opening: [CaseEvent] = [
    .opened(
      CaseOpened(
        codeName: Samples.codeName("harbour"), title: words("Buffer overrun"), report: joined)),
    .reportJoined(joined), .finderJoined(joined.finder),
    .reportLeft(Samples.reportID(17), reason: words("another problem")),
    .mailJoined(
      Samples.mail(subject: "Re: hour?", answers: [Samples.mailID("1@desk.example")])),
    .mailRead(Samples.mail().digest),
    .mailWritten(draft(.ask(questions: [words("Which build?")]))),
    .mailHandedOver(draft(.correspondence).id, .accepted),
  ]

  private static let stages: [CaseEvent] = [
    .acknowledged(Samples.reportID(17), acknowledgement),
    .asked(
      Inquiry(
        questions: [words("Which build?")], askedAt: Samples.now, cameFrom: .reproducing),
      told: .mail(id: Samples.mailID("1@desk.example"))),
    .answerArrived(.silence(reason: words("fifteen days"))),
    .widenedFirst(
      FirstWidening(
        specifics: Specifics(
          product: words("Windows"), version: words("XP"), component: words("RPC"),
          steps: words("send it"), effect: words("code runs")),
        terms: words("until the slot"), members: members, reason: words("owners"))),
    .widened(members, reason: words("assessment")),
    .narrowed(name: "RPC", reason: words("left the team")),
    .reproduced(
      Evidence(by: words("osei"), at: Samples.now, build: words("2600.1106"))),
    .assessed(.trackOwner(track: .rootCause, owner: Samples.keller)),
    .rated(
      Rating(
        severity: .critical, worm: .answered(canSpread: true, inWriting: words("no login")),
        isFinal: true)),
    .issueRated(issue: 1, Rating(severity: .important, worm: .open, isFinal: false)),
    .accepted(
      Acceptance(
        at: Samples.now, risk: words("remote"),
        scope: Scope(
          platforms: [Samples.platform("XP")], languages: [Samples.language("NOR")],
          notApplicable: [
            Scope.NotApplicable(
              platform: Samples.platform("XP"), language: Samples.language("NOR"),
              reason: words("no server"))
          ]),
        slot: Slot(day: Samples.day("2003-07-16"), hour: 10, minute: 0, in: Samples.pacific))),
    .slotMoved(
      SlotMove(
        from: Slot(day: Samples.day("2003-07-16"), hour: 10, minute: 0, in: Samples.pacific),
        to: Slot(day: Samples.day("2003-07-23"), hour: 10, minute: 0, in: Samples.pacific),
        reason: words("56 h short"))),
    .deferred(
      Deferral(
        reason: words("rare"), target: words("SP2"), approver: .person(login: Samples.brandt)),
      told: TestDesk.byHand),
    .declined(
      Declination(cause: .duplicate(of: TestDesk.second), note: words("same hole")),
      told: .told(how: TestDesk.byHand)),
    .reopened(reason: words("new proof")),
    .merged(into: TestDesk.second, reason: words("same hole")),
  ]

  private static let facts: [CaseEvent] = [
    .absorbed(Absorption(of: absorbed)),
    .issueAdded(
      Issue(
        number: 1, title: words("second overrun"), foundBy: .investigation,
        path: .ownCase(id: TestDesk.second))),
    .retitled(words("Buffer Overrun In RPC Interface")),
    .codeNamed(Samples.codeName("lantern")), .owned(.nobody),
    .contactDue(.at(moment: Samples.now)),
    .noted(Note(words: words("ask twice"), isPinned: true)),
    .finderDescribed(finder: 0, organisation: words("The Last Stage of Delirium")),
    .credited(finder: 0, .text(wording: words("The Last Stage of Delirium"))),
    .worldLearned(.exploit, seenAt: "a mailing list"),
    .embargoed(.active(terms: words("until the slot"))),
    .numbered(.bulletin(name: "MS03-026")),
  ]

  private static let absorbed: Case = {
    var subject = Case(
      id: TestDesk.first,
      opened: CaseOpened(
        codeName: Samples.codeName("harbour"), title: words("Buffer overrun"), report: joined))
    subject.apply(.worldLearned(.attacks, seenAt: ""))
    subject.apply(.worldLearned(.exploit, seenAt: ""))
    return subject
  }()

  private static let acknowledgement = Acknowledgement(
    by: Samples.brandt, at: Samples.now, elapsed: .minutes(112), telling: TestDesk.byHand)

  private static let joined = JoinedReport(
    id: Samples.reportID(17),
    finder: Finder(sender: Sender(name: "LSD", address: "desk@lsd.example")),
    receivedAt: Samples.now - .days(11), answer: .acknowledged(details: acknowledgement))

  private static let members: [Circle.Member] = [
    .team(name: Samples.team("RPC"), people: 20), .person(name: words("lund")),
  ]

  private static func draft(_ purpose: Draft.Purpose) -> Draft {
    Draft(
      id: Samples.mailID("1@desk.example"), to: Samples.mail().sender, subject: words("Re: hole"),
      text: words("Thank you."), purpose: purpose)
  }

  private static func words(_ text: String) -> Words { Samples.words(text) }
}
