import DeskStore
import ResponseDomain
import Testing

@Suite("The journal")
struct JournalTests {
  let fixture = Fixture()

  @Test("Pages run from the newest entry back to the first")
  func pages() throws {
    let store = try fixture.create()
    for number in 1...4 { try store.openCase("Case \(number)") }
    var sequences: [Int] = []
    var before: Int?
    while true {
      let page = try store.journal(before: before, limit: 3)
      if page.isEmpty { break }
      sequences += page.map(\.recorded.sequence)
      before = page.last?.recorded.sequence
    }
    #expect(sequences == Array((1...14).reversed()))
    let ofCase = try store.journal(of: .case(Fixture.caseID(1002)), limit: 9)
    #expect(ofCase.map(\.act) == ["case.opened"])
    #expect(ofCase.map(\.offset) == [Fixture.offset])
    #expect(try store.events(after: 12, limit: 9).map(\.sequence) == [13, 14])
  }

  @Test("The first row of a desk is chained as the documentation says")
  func firstRow() throws {
    _ = try fixture.create()
    let raw = RawFile(fixture.directory)
    #expect(
      try raw.text("SELECT payload FROM journal WHERE sequence = 1")
        == #"{"at":1057698300,"by":"hale","kind":"working"}"#)
    // printf '%064d' 0 | xxd -r -p, followed by the netstrings of the columns, into sha256sum.
    #expect(
      try raw.text("SELECT lower(hex(sha256)) FROM journal WHERE sequence = 1")
        == "68c3f412e9bfb6e7929a4e77aa7300eb1f0715278a8824ba05199e3fc01effcb")
  }

  @Test("A reason is in its column, whatever bytes it has")
  func reasons() throws {
    let store = try fixture.create()
    try store.take(Fixture.arrival("Buy now"))
    try store.act(
      .report(Fixture.reportID(1), .dismiss(reason: Fixture.words("an\0 ad"), asSpam: true)))
    #expect(try store.journal(limit: 1).map(\.reason) == ["an\u{FFFD} ad"])
    #expect(
      try store.report(Fixture.reportID(1))?.value.place
        == .dismissed(
          details: Dismissal(reason: Fixture.words("an\0 ad"), isSpam: true)))
    #expect(try store.verify(under: fixture.policy).isSound)
  }
}
