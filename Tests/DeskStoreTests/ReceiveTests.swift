import DeskStore
import ResponseDomain
import Testing

@Suite("Mail that comes in")
struct ReceiveTests {
  let fixture = Fixture()

  @Test(
    "A message becomes a report and is kept byte for byte", arguments: [0, 1, 262_144, 700_000])
  func kept(padding: Int) throws {
    let store = try fixture.create()
    let arrival = Fixture.arrival("Overrun", id: "a@x", padding: padding)
    #expect(try store.take(arrival) == [.report(Fixture.reportID(1), claiming: [])])
    #expect(try store.bytes(of: arrival.mail.digest) == arrival.bytes)
    #expect(try store.report(Fixture.reportID(1))?.value.origin == .mail(message: arrival.mail))
  }

  @Test("An empty message is a message too")
  func empty() throws {
    let store = try fixture.create()
    let digest = MailDigest(of: [])
    let arrival = Arrival(
      bytes: [],
      mail: Fixture.mail(
        "", digest: digest, sender: Sender(name: "", address: ""), identity: .none,
        at: Fixture.now),
      channel: .mailbox, tags: [], text: "")
    #expect(try store.take(arrival) == [.report(Fixture.reportID(1), claiming: [])])
    #expect(try store.bytes(of: digest).isEmpty)
  }

  @Test("Equal bytes are a duplicate and leave nothing")
  func duplicate() throws {
    let store = try fixture.create()
    let arrival = Fixture.arrival("Overrun", id: "a@x")
    let receipts = try store.take(arrival, arrival)
    #expect(receipts[1] == .duplicate(of: .report(Fixture.reportID(1))))
    #expect(try store.info().messages == 1)
    #expect(try store.take(arrival) == [.duplicate(of: .report(Fixture.reportID(1)))])
    #expect(try store.info().events == 3)
  }

  @Test("The same Message-ID with other bytes is kept and marked")
  func reused() throws {
    let store = try fixture.create()
    try store.take(
      Fixture.arrival("First", id: "a@x"), Fixture.arrival("Second", id: "a@x"))
    let second = try #require(try store.report(Fixture.reportID(2))).value
    guard case .mail(let mail) = second.origin else {
      Issue.record("the report did not come by mail")
      return
    }
    #expect(mail.identity == .reused(id: Fixture.mailID("a@x")))
  }

  @Test("A digest that does not fit the bytes is put right")
  func digest() throws {
    let store = try fixture.create()
    let wrong = Fixture.mail(
      "Overrun", digest: MailDigest(of: [1]), sender: Sender(name: "", address: "e@x"),
      identity: .none, at: Fixture.now)
    try store.take(Arrival(bytes: [2], mail: wrong, channel: .mailbox, tags: [], text: ""))
    #expect(try store.bytes(of: MailDigest(of: [2])) == [2])
  }

  @Test("A stamp from a clock that runs ahead becomes now")
  func ahead() throws {
    let store = try fixture.create()
    try store.take(Fixture.arrival("Overrun", at: Fixture.now + .days(400)))
    #expect(try store.report(Fixture.reportID(1))?.value.receivedAt == Fixture.now)
  }

  @Test("An answer to a message of ours joins its case when it comes from a finder")
  func joins() throws {
    let store = try fixture.create()
    try store.answeredCase()
    let answer = Fixture.arrival("Re: Spooler", answers: ["ours@desk.example"])
    #expect(try store.take(answer) == [.joined(Fixture.caseID(1001))])
    let stranger = Fixture.arrival(
      "Re: Spooler", from: "mallory@else.example", answers: ["ours@desk.example"])
    #expect(
      try store.take(stranger) == [
        .report(Fixture.reportID(2), claiming: [Fixture.caseID(1001)])
      ])
    #expect(try store.case(Fixture.caseID(1001))?.value.unread == [answer.mail.digest])
  }

  @Test("An answer finds the case that ours was merged into")
  func joinsAfterMerge() throws {
    let store = try fixture.create()
    try store.answeredCase()
    try store.openCase("The other one")
    try store.act(
      .case(
        Fixture.caseID(1001),
        .merge(into: Fixture.caseID(1002), reason: Fixture.words("the same hole"))))
    let answer = Fixture.arrival("Re: Spooler", answers: ["ours@desk.example"])
    #expect(try store.take(answer) == [.joined(Fixture.caseID(1002))])
  }

  @Test("A tag claims a case that is there, and no other")
  func claims() throws {
    let store = try fixture.create()
    try store.openCase("Spooler stops")
    let tagged = Fixture.arrival(
      "[#1001] [#4711] hm", tags: [Fixture.caseID(1001), Fixture.caseID(4711)])
    #expect(
      try store.take(tagged) == [
        .report(Fixture.reportID(2), claiming: [Fixture.caseID(1001)])
      ])
  }

  @Test("A thread tells what was said, in and out, oldest first")
  func thread() throws {
    let store = try fixture.create()
    try store.answeredCase()
    let answer = Fixture.arrival(
      "Re: Spooler", answers: ["ours@desk.example"], at: Fixture.now + .minutes(5))
    try store.take(answer, at: Fixture.now + .minutes(6))
    let thread = try store.messages(of: .case(Fixture.caseID(1001)))
    #expect(
      thread.map(\.subject) == [
        .report(Fixture.reportID(1)), .case(Fixture.caseID(1001)), .case(Fixture.caseID(1001)),
      ])
    guard thread.count == 3, case .outbound(let draft, let sending) = thread[1].content else {
      Issue.record("the second message is ours")
      return
    }
    #expect(draft.id == Fixture.mailID("ours@desk.example"))
    #expect(sending == .handedOver(at: Fixture.now))
    #expect(thread[2].content == .inbound(answer.mail))
  }

  @Test("The outbox holds what has not gone out, with what the mail program said")
  func outbox() throws {
    let store = try fixture.create()
    try store.openCase("Spooler stops")
    let id = Fixture.caseID(1001)
    try store.write(Fixture.mailID("ours@desk.example"), on: id)
    #expect(try store.outbox().map(\.item.standing) == [.waiting])
    let words = Fixture.words("451 later")
    try store.act(
      .case(
        id,
        .recordHandover(Fixture.mailID("ours@desk.example"), .failed(reason: words))))
    #expect(try store.outbox().map(\.item.standing) == [.failed(reason: words)])
    #expect(try store.outbox().map(\.subject) == [.case(id)])
    try store.act(
      .case(id, .recordHandover(Fixture.mailID("ours@desk.example"), .accepted)))
    #expect(try store.outbox().isEmpty)
  }

  @Test("Earlier reports with rare words in common, or the same sender, are similar")
  func similar() throws {
    let store = try fixture.create()
    try store.take(
      Fixture.arrival("Spooler stops after two jobs", from: "a@x.example"),
      Fixture.arrival("Fonts look odd", from: "b@x.example"),
      Fixture.arrival("Something else", from: "c@x.example"),
      Fixture.arrival("spooler crash again", from: "C@x.example"),
      Fixture.arrival("Spooler, later", from: "d@x.example"))
    #expect(
      try store.similar(to: Fixture.reportID(4), limit: 5).map(\.id.number) == [1, 3])
    #expect(try store.similar(to: Fixture.reportID(99), limit: 5).isEmpty)
  }
}

extension DeskStore {
  func write(_ mail: MailID, on id: CaseID) throws {
    let draft = Draft(
      id: mail, to: Sender(name: "Eva", address: "eva@finder.example"),
      subject: Fixture.words("Spooler"), text: Fixture.words("Which version is it?"),
      purpose: .correspondence)
    try act(.case(id, .write(draft)))
  }

  /// Case #1001, to whose finder a message of ours has gone out.
  func answeredCase() throws {
    try openCase("Spooler stops")
    try write(Fixture.mailID("ours@desk.example"), on: Fixture.caseID(1001))
    try act(
      .case(
        Fixture.caseID(1001), .recordHandover(Fixture.mailID("ours@desk.example"), .accepted)))
  }
}
