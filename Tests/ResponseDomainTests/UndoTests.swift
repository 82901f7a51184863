import ResponseDomain
import Testing

@Suite struct UndoTests {
  private let first = TestDesk.first

  @Test("acts are taken back one after the other and done again in turn")
  func undoAndRedo() throws {
    var desk = try TestDesk.with(.acknowledged)
    let start = try #require(desk.subject(1001))
    let owned = try desk.act(.case(first, .own(.person(login: Samples.keller))))
    let afterOwned = try #require(desk.subject(1001))
    let widened = try desk.act(.case(first, .widen(TestDesk.widening)))
    let afterWidened = try #require(desk.subject(1001))

    try desk.act(.undo(widened))
    #expect(desk.subject(1001) == afterOwned)
    try desk.act(.undo(owned))
    #expect(desk.subject(1001) == start)
    try desk.act(.redo(owned))
    #expect(desk.subject(1001) == afterOwned)
    try desk.act(.redo(widened))
    #expect(desk.subject(1001) == afterWidened)
    #expect(throws: Refusal(.nothingToRedo(widened))) { try desk.act(.redo(widened)) }
  }

  @Test("what somebody has built upon is not taken back, and the reason names who and when")
  func builtUpon() throws {
    var desk = try TestDesk.with(.acknowledged)
    let owned = try desk.act(.case(first, .own(.person(login: Samples.keller))))
    desk.actor = Samples.brandt
    try desk.act(.case(first, .note(Samples.words("seen"), isPinned: false)))
    desk.actor = Samples.hale
    #expect(throws: Refusal(.builtUpon(by: Samples.brandt, at: desk.now))) {
      try desk.act(.undo(owned))
    }
  }

  @Test("after a quarter of an hour an act stands")
  func tooLate() throws {
    var desk = try TestDesk.with(.acknowledged)
    let done = desk.now
    let owned = try desk.act(.case(first, .own(.person(login: Samples.keller))))
    desk.now = done + .minutes(15) + TimeSpan(seconds: 1)
    #expect(throws: Refusal(.undoTimePassed(since: done))) { try desk.act(.undo(owned)) }
  }

  @Test("undoing the opening of a case puts its report back with its clock")
  func opening() throws {
    var desk = TestDesk()
    try desk.receiveMail()
    let opened = try desk.act(
      .openCase(OpenCase(source: .report(Samples.reportID(1)), title: nil)))
    try desk.act(.undo(opened))
    #expect(desk.subject(1001) == nil)
    #expect(desk.report(1)?.place == .inbox)
    // The number stays taken: the journal knows the case.
    #expect(desk.view.nextCase == TestDesk.second)
  }

  @Test("undoing a merge gives both cases back whole")
  func merge() throws {
    var desk = try TestDesk.with(.reproducing)
    try desk.openSecond()
    let before = (desk.subject(1001), desk.subject(1002), desk.report(1))
    let merged = try desk.act(
      .case(first, .merge(into: TestDesk.second, reason: Samples.words("same"))))
    try desk.act(.undo(merged))
    #expect(desk.subject(1001) == before.0)
    #expect(desk.subject(1002) == before.1)
    #expect(desk.report(1) == before.2)
  }

  @Test("mail that came in has come")
  func mailStays() throws {
    var desk = TestDesk()
    try desk.receiveMail()
    let act = try #require(ActNumber(desk.journal.count))
    #expect(throws: Refusal(.cannotBeUndone)) { try desk.act(.undo(act)) }
  }
}
