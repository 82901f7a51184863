import ResponseDomain
import Testing

@Suite struct ReportTests {
  @Test(
    "the clock of a report is due 24 hours after receipt, and the answer keeps its elapsed time")
  func acknowledgement() throws {
    var desk = TestDesk()
    try desk.receiveMail()
    let report = try #require(desk.report(1))
    #expect(
      report.queueEntry(under: desk.policy).clock
        == .due(
          .acknowledgement, at: report.receivedAt + .hours(24), since: report.receivedAt))

    try desk.act(.report(report.id, .acknowledge(at: nil, how: Samples.words("called back"))))
    let answered = try #require(desk.report(1))
    guard case .acknowledged(let details) = answered.answer else {
      Issue.record("not answered")
      return
    }
    #expect(details.elapsed == .hours(2))
    #expect(answered.queueEntry(under: desk.policy).clock == .none)
    #expect(answered.queueEntry(under: desk.policy).isOpen)
  }

  @Test("a late answer is allowed and keeps how late it was")
  func late() throws {
    var desk = TestDesk()
    try desk.receiveMail()
    desk.now = desk.now + .hours(40)
    try desk.act(
      .report(Samples.reportID(1), .acknowledge(at: nil, how: Samples.words("late"))))
    guard case .acknowledged(let details) = try #require(desk.report(1)).answer else {
      Issue.record("not answered")
      return
    }
    #expect(details.elapsed == .hours(42))
  }

  @Test("only the holder, who covers, or the member of the direct line answers")
  func duty() throws {
    var desk = TestDesk()
    let direct = ReportReceived(
      channel: .direct(member: Samples.keller),
      origin: .mail(message: Samples.mail(at: desk.now - .hours(1))), claims: [])
    try desk.act(.receive(direct))
    try desk.receiveMail(digest: "b")
    let answer = ReportCommand.acknowledge(at: nil, how: Samples.words("by telephone"))

    desk.actor = Samples.keller
    #expect(throws: Refusal(.notOnDuty(holder: Samples.hale))) {
      try desk.act(.report(Samples.reportID(2), answer))
    }
    try desk.act(.report(Samples.reportID(1), answer))
    desk.actor = Samples.brandt
    try desk.act(.report(Samples.reportID(2), answer))
  }

  @Test("every reason against an answer is told at once")
  func allReasons() throws {
    var desk = TestDesk()
    try desk.receiveMail()
    desk.actor = Samples.keller
    let early = desk.now - .days(2)
    #expect(
      throws: Refusal(
        .notOnDuty(holder: Samples.hale),
        [.beforeReceipt(desk.now - .hours(2)), .answerNotDescribed])
    ) {
      try desk.act(.report(Samples.reportID(1), .acknowledge(at: early, how: nil)))
    }
  }

  @Test("a report leaves the queue only answered, or as spam, and with a reason")
  func dismiss() throws {
    var desk = TestDesk()
    try desk.receiveMail()
    let id = Samples.reportID(1)
    #expect(throws: Refusal(.reasonMissing, [.notAnswered(id)])) {
      try desk.act(.report(id, .dismiss(reason: nil, asSpam: false)))
    }
    try desk.act(.report(id, .dismiss(reason: Samples.words("lottery"), asSpam: true)))
    #expect(desk.report(1)?.queueEntry(under: desk.policy).isOpen == false)
    #expect(throws: Refusal(.notInInbox(try #require(desk.report(1)).place))) {
      try desk.act(.openCase(OpenCase(source: .report(id), title: nil)))
    }
  }

  @Test("filing keeps the earliest clock with the case, and taking out gives it back")
  func fileAndTakeOut() throws {
    var desk = try TestDesk.with(.reproducing)
    desk.now = desk.now + .hours(1)
    try desk.receiveMail(digest: "b", from: "other@finders.example")
    let id = Samples.reportID(2)
    try desk.act(.report(id, .file(under: TestDesk.first)))
    let received = try #require(desk.report(2)).receivedAt
    #expect(
      desk.subject(1001)?.clock(under: desk.policy)
        == .due(.acknowledgement, at: received + .hours(24), since: received))
    #expect(desk.subject(1001)?.finders.count == 2)

    #expect(throws: Refusal(.reasonMissing)) { try desk.act(.report(id, .takeOut(reason: nil))) }
    try desk.act(.report(id, .takeOut(reason: Samples.words("another problem"))))
    #expect(desk.report(2)?.place == .inbox)
    #expect(desk.report(2)?.answer.isWaiting == true)
    #expect(desk.subject(1001)?.waiting.isEmpty == true)
    #expect(throws: Refusal(.lastReportOfCase(TestDesk.first))) {
      try desk.act(
        .report(Samples.reportID(1), .takeOut(reason: Samples.words("why not"))))
    }
  }

  @Test("mail that was stamped in the future is not a receipt")
  func future() throws {
    var desk = TestDesk()
    let mail = Samples.mail(at: desk.now + .hours(1))
    #expect(throws: Refusal(.inTheFuture(mail.receivedAt))) {
      try desk.act(
        .receive(ReportReceived(channel: .mailbox, origin: .mail(message: mail), claims: [])))
    }
  }

  @Test("an answer by mail completes M1 only once the mail program has taken it")
  func outbox() throws {
    var desk = TestDesk()
    try desk.receiveMail()
    let id = Samples.reportID(1)
    let draft = Draft(
      id: Samples.mailID("1@desk.example"), to: Samples.mail().sender,
      subject: Samples.words("Re: overrun"), text: Samples.words("Thank you."),
      purpose: .acknowledge)
    try desk.act(.report(id, .write(draft)))
    #expect(desk.report(1)?.answer == .waiting)

    let why = Samples.words("no answer in 30 s")
    try desk.act(.report(id, .recordHandover(draft.id, .failed(reason: why))))
    #expect(desk.report(1)?.outbox.items.map(\.standing) == [.failed(reason: why)])
    #expect(desk.report(1)?.answer == .waiting)

    let act = try desk.act(.report(id, .recordHandover(draft.id, .accepted)))
    #expect(desk.report(1)?.answer.isWaiting == false)
    #expect(desk.report(1)?.outbox.isEmpty == true)
    #expect(throws: Refusal(.cannotBeUndone)) { try desk.act(.undo(act)) }
  }

  @Test("a case goes on to mail that answers ours from its finder; all else only claims it")
  func routing() throws {
    let desk = try TestDesk.with(.reproducing)
    let subject = try #require(desk.subject(1001))
    let fromFinder = Samples.mail(from: "FINDER@lsd.example", digest: "c")
    let fromOther = Samples.mail(from: "other@finders.example", digest: "d")

    func command(_ mail: InboundMail, tagged: [CaseID], answered: [Case]) -> Command {
      ArrivalRouting(mail: mail, channel: .mailbox, tagged: tagged, answered: answered).command
    }
    func claiming(_ mail: InboundMail) -> Command {
      .receive(
        ReportReceived(
          channel: .mailbox, origin: .mail(message: mail), claims: [subject.id]))
    }
    #expect(
      command(fromFinder, tagged: [], answered: [subject])
        == .case(subject.id, .receiveMail(fromFinder)))
    #expect(command(fromOther, tagged: [], answered: [subject]) == claiming(fromOther))
    #expect(command(fromFinder, tagged: [subject.id], answered: []) == claiming(fromFinder))
  }
}
