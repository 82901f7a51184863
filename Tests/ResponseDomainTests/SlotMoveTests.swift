import ResponseDomain
import Testing

/// A case leaves its slot for another.
@Suite struct SlotMoveTests {
  private let first = TestDesk.first
  private let why = Samples.words("56 h short")

  @Test("it rides on the day that is named, shared or not, and keeps all else that was agreed")
  func moves() throws {
    var desk = try TestDesk.with(.fixing)
    let before = try #require(desk.subject(1001))
    let slot = try #require(before.slot)
    let act = try desk.act(
      .case(first, .moveSlot(.on(slot.day.adding(days: 7)), reason: why)))
    let after = try #require(desk.subject(1001))
    #expect(after.slot?.day == slot.day.adding(days: 7))
    #expect(after.scope == before.scope)
    #expect(after.matrix == before.matrix)
    try desk.act(.undo(act))
    #expect(desk.subject(1001) == before)
  }

  @Test("every reason against it comes at once")
  func reasons() throws {
    let desk = try TestDesk.with(.fixing)
    let thursday = Samples.day("2003-07-17")
    #expect(throws: try #require(Refusal([.notASlot(thursday), .reasonMissing]))) {
      var desk = desk
      try desk.act(.case(first, .moveSlot(.on(thursday), reason: nil)))
    }
    let past = Samples.day("2003-07-02")
    #expect(throws: Refusal(.slotPassed(past))) {
      var desk = desk
      try desk.act(.case(first, .moveSlot(.on(past), reason: why)))
    }
  }

  @Test("moving to the slot that it is on changes nothing")
  func same() throws {
    let desk = try TestDesk.with(.fixing)
    let slot = try #require(desk.subject(1001)?.slot)
    let events = try decide(
      .case(first, .moveSlot(.on(slot.day), reason: why)), on: desk.view, at: desk.now,
      by: desk.actor)
    #expect(events.isEmpty)
  }
}
