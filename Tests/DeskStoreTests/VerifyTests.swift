import DeskStore
import GRDB
import ResponseDomain
import Testing

@Suite("Verifying and rebuilding a desk")
struct VerifyTests {
  let fixture = Fixture()

  /// Every kind of row is there: mail in and out, a merge, notes, an undone act and a redone one.
  private func filled() throws -> DeskStore {
    let store = try fixture.create()
    try store.answeredCase()
    try store.take(
      Fixture.arrival("Re: Spooler", id: "b@x", answers: ["ours@desk.example"], text: "version 4"),
      Fixture.arrival("Other", from: "bo@finder.example", text: "共有プリンター"),
      Fixture.arrival("Third", from: "cy@finder.example", padding: 300_000))
    try store.openCase("The target")
    try store.act(.report(Fixture.reportID(2), .file(under: Fixture.caseID(1001))))
    try store.act(
      .case(
        Fixture.caseID(1001),
        .merge(into: Fixture.caseID(1002), reason: Fixture.words("one hole"))))
    let id = Fixture.caseID(1002)
    let owned = try #require(try store.act(.case(id, .own(.person(login: Fixture.brandt)))).act)
    try store.act(.undo(owned))
    try store.act(.redo(owned))
    let noted = try #require(
      try store.act(.case(id, .note(Fixture.words("gone"), isPinned: true))).act)
    try store.act(.undo(noted))
    try store.act(.case(id, .note(Fixture.words("kept"), isPinned: true)))
    let opened = try #require(try store.openCase("Never was").act)
    try store.act(.undo(opened))
    try store.act(.desk(.checkInbox))
    return store
  }

  private func findings(_ store: DeskStore) throws -> [Finding] {
    try store.verify(under: fixture.policy).findings
  }

  @Test("A desk that nobody tampered with is sound")
  func sound() throws {
    let store = try filled()
    let report = try store.verify(under: fixture.policy)
    #expect(report.findings == [])
    let info = try store.info()
    #expect(report.events == info.events)
    #expect(report.head == info.head)
    #expect(report.messages == 3)
  }

  @Test(
    "The journal refuses every change but a row at its end",
    arguments: [
      "UPDATE journal SET who = 'mallory' WHERE sequence = 3", "DELETE FROM journal",
      "INSERT OR REPLACE INTO journal SELECT * FROM journal WHERE sequence = 3",
      """
      INSERT INTO journal SELECT sequence + 1000, act_number, stream, version + 1000, at,
        utc_offset, who, act, payload_version, payload, reason, sha256 FROM journal LIMIT 1
      """,
    ])
  func append(sql: String) throws {
    try filled().close()
    #expect(throws: DatabaseError.self) { try RawFile(fixture.directory).run(sql) }
  }

  @Test(
    "A changed column of a row is named",
    arguments: [
      "who = 'mallory'", "at = at + 1", "utc_offset = 0", "reason = 'none'",
      "payload = replace(payload, 'Spooler', 'Printer')", "act_number = 3",
      "sha256 = zeroblob(32)",
    ])
  func tampered(change: String) throws {
    try filled().close()
    // Row 4 opens #1001.
    try RawFile(fixture.directory).run(
      RawFile.disarm + "UPDATE journal SET \(change) WHERE sequence = 4")
    let found = try findings(fixture.open())
    #expect(found.contains(.chainBroken(sequence: 4)) || change == "act_number = 3")
    #expect(!found.contains(.chainBroken(sequence: 3)))
  }

  @Test("A row whose digest was made to fit is betrayed by the next one")
  func resealed() throws {
    try filled().close()
    try RawFile(fixture.directory).run(
      RawFile.disarm + "UPDATE journal SET sha256 = randomblob(32) WHERE sequence = 6")
    let found = try findings(fixture.open())
    #expect(found == [.chainBroken(sequence: 6), .chainBroken(sequence: 7)])
  }

  @Test("A row that was cut out is betrayed by the next one")
  func cut() throws {
    try filled().close()
    try RawFile(fixture.directory).run(
      RawFile.disarm + "DELETE FROM journal WHERE sequence = 5")
    let found = try findings(fixture.open())
    #expect(found.contains(.chainBroken(sequence: 6)))
    #expect(found.contains(.outOfOrder(sequence: 6)))
    #expect(found.contains(.stateDiffers(.report(Fixture.reportID(1)))))
  }

  @Test("An act that no program knows is named")
  func unreadable() throws {
    try filled().close()
    try RawFile(fixture.directory).run(
      RawFile.disarm + "UPDATE journal SET act = 'case.invented' WHERE sequence = 4")
    let found = try findings(fixture.open())
    #expect(found.contains(.unreadable(sequence: 4)))
    #expect(throws: StoreFault.self) { try fixture.open().rebuild(under: fixture.policy) }
  }

  @Test(
    "What is kept beside the journal is compared row by row, and can be made anew",
    arguments: [
      (
        "UPDATE case_state SET document = replace(document, 'target', 'targat') WHERE number = 1002",
        [Finding.stateDiffers(.case(Fixture.caseID(1002)))]
      ),
      (
        "UPDATE report_state SET filed = 1002 WHERE number = 3",
        [.stateDiffers(.report(Fixture.reportID(3)))]
      ),
      ("DELETE FROM desk_state", [.stateDiffers(.desk)]),
      (
        "UPDATE stream SET version = 99 WHERE key = 2",
        [.stateDiffers(.report(Fixture.reportID(1)))]
      ),
      ("UPDATE queue SET moment = 5 WHERE id = 6", [.queueDiffers(.report(Fixture.reportID(3)))]),
      ("DELETE FROM queue WHERE id = 6", [.queueDiffers(.report(Fixture.reportID(3)))]),
      (
        "DELETE FROM event_search",
        [
          .searchDiffers(.case(Fixture.caseID(1001))), .searchDiffers(.case(Fixture.caseID(1002))),
        ]
      ),
      (
        "DELETE FROM subject_search WHERE rowid = 6",
        [.searchDiffers(.report(Fixture.reportID(3)))]
      ),
      ("DELETE FROM sent_mail", [.mailIndexDiffers(.case(Fixture.caseID(1001)))]),
      (
        "UPDATE message SET subject = 2 WHERE id = 3",
        [.mailIndexDiffers(.report(Fixture.reportID(3)))]
      ),
      ("INSERT INTO stream (key, version) VALUES (4000, 1)", [.strayRows(table: "stream")]),
      (
        "INSERT INTO report_state VALUES (77, '', NULL, 0, '{}')",
        [.strayRows(table: "report_state")]
      ),
      (
        "INSERT INTO message_search (message_search) VALUES ('delete-all')",
        [.strayRows(table: "message_search")]
      ),
    ])
  func caches(change: String, expected: [Finding]) throws {
    try filled().close()
    try RawFile(fixture.directory).run(change)
    let store = try fixture.open()
    #expect(try Set(findings(store)) == Set(expected))
    try store.rebuild(under: fixture.policy)
    #expect(try findings(store) == [])
  }

  @Test("Making everything anew changes nothing on a sound desk")
  func rebuild() throws {
    let store = try filled()
    let filter = QueueFilter(scope: .all)
    let before = try store.queue(filter, limit: 100, at: Fixture.now)
    let found = QueueFilter(scope: .all, terms: ["プリンター"])
    #expect(try store.queue(found, limit: 9, at: Fixture.now).total == 1)
    try store.rebuild(under: fixture.policy)
    #expect(try store.queue(filter, limit: 100, at: Fixture.now) == before)
    #expect(try store.queue(found, limit: 9, at: Fixture.now).total == 1)
    #expect(try findings(store) == [])
  }

  @Test("A message whose bytes changed, or that is gone, is named")
  func messages() throws {
    let store = try filled()
    let digest = Fixture.arrival("Third", from: "cy@finder.example", padding: 300_000).mail.digest
    try store.close()
    let raw = RawFile(fixture.directory)
    try raw.run(
      "UPDATE message_part SET bytes = zeroblob(length(bytes)) WHERE message = 3 AND number = 1")
    #expect(try findings(fixture.open()) == [])
    try raw.run(
      "UPDATE message_part SET bytes = zeroblob(length(bytes)) WHERE message = 3 AND number = 0")
    #expect(try findings(fixture.open()) == [.messageDamaged(digest)])
    try raw.run("DELETE FROM message_part WHERE message = 3; DELETE FROM message WHERE id = 3")
    let gone = try findings(fixture.open())
    #expect(gone == [.messageMissing(digest)])
  }

  @Test("A caller who wants no more stops the check and the making anew")
  func interrupted() throws {
    let store = try fixture.create()
    let arrivals = (0..<300).map { Fixture.arrival("Report \($0)") }
    _ = try store.receive(
      arrivals, by: Fixture.hale, at: Fixture.now, offset: 0, under: fixture.policy)
    #expect(throws: StoreFault.interrupted) {
      try store.verify(under: fixture.policy) { _ in false }
    }
    #expect(throws: StoreFault.interrupted) {
      try store.rebuild(under: fixture.policy) { _ in false }
    }
    var told: [CareProgress] = []
    #expect(
      try store.verify(under: fixture.policy) {
        told.append($0)
        return true
      }.isSound)
    #expect(told.last == CareProgress(done: 904, total: 904))
  }
}
