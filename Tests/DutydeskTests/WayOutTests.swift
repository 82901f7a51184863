import Foundation
import Testing

@Suite("The way out of a case, and after, on the command line")
struct WayOutTests {
  private func states(_ desk: TestDesk) throws -> [String: Int] {
    let total = try desk.done(["matrix", "show", "1001", "--json"]).json["total"] as? [String: Any]
    return total?["states"] as? [String: Int] ?? [:]
  }

  @Test
  func `A staged exception, its list and its meter, withdrawal and re-issue, watch and close`()
    throws
  {
    let desk = try TestDesk.readyToRelease()
    try desk.done(["case", "world", "1001", "attacks"])
    try desk.done(["matrix", "build", "1001", "8", "--platform", "XP"])
    let listed = try desk.done(["case", "blockers", "1001", "--staged"]).text
    #expect(listed.contains("25 cells would be left exposed"))
    try desk.done(["case", "approve", "1001"], as: "brandt", at: TestDesk.slot)
    let go = [
      "case", "exception", "1001", "--type", "1001", "--approver", "A. Chief", "--reason",
      "attacks", "--exposed",
    ]
    let refused = try desk.run(go + ["24"], at: TestDesk.slot)
    #expect(refused.status == 1)
    #expect(refused.words.contains("the list of 25 exposed cells was not seen"))
    try desk.done(go + ["25"], at: TestDesk.slot)
    #expect(try states(desk)["released"] == 100)
    let meter = try desk.done(["matrix", "show", "1001"], at: "2003-07-12T10:00").text
    let exposed = meter.split(separator: "\n").filter { $0.contains("still open") }
    #expect(exposed.count == 25)
    #expect(exposed.allSatisfy { $0.contains(" 10 ") })
    try desk.done(
      [
        "case", "problem", "1001", "--words", "dial-up fails", "--platform", "2000",
      ], at: "2003-07-12T10:00")
    try desk.done(
      [
        "case", "withdraw", "1001", "--problem", "1", "--cell", "2000/JPN", "--reason", "it stops",
      ], at: "2003-07-12T10:01")
    #expect(try states(desk)["withdrawn"] == 1)
    try desk.done(
      [
        "case", "reissue", "1001", "--problem", "1", "--cause", "regression", "--cell", "2000/JPN",
        "--reason", "dial-up",
      ], at: "2003-07-12T10:02")
    #expect(try states(desk)["writing"] == 1)
    let early = try desk.run(["case", "close", "1001"], at: "2003-07-12T10:03")
    #expect(early.status == 1)
    let again = try desk.run(["case", "rewatch", "1001", "--words", "x"], at: "2003-07-12T10:03")
    #expect(again.status == 1)
    try desk.verify()
  }

  @Test func `How far an answer is stands beside the rule, which stays open`() throws {
    let desk = try TestDesk.readyToRelease()
    let answered = try desk.run([
      "case", "gate", "1001", "third party", "--words", "2 of 5", "--so-far",
    ])
    #expect(answered.status == 1)
    #expect(answered.words.contains("answered already"))
    try desk.done(["case", "gate", "1001", "third party", "--retract", "--reason", "more to come"])
    try desk.done(["case", "gate", "1001", "third party", "--words", "2 of 5", "--so-far"])
    let open = try desk.done(["case", "blockers", "1001", "--open"]).text
    #expect(open.contains("R10"))
    try desk.verify()
  }

  @Test func `A preset of the policy chooses platforms and languages by its name`() throws {
    let desk = try TestDesk.withCase()
    let wrong = try desk.run(["case", "assess", "1001", "--preset", "Windwos"])
    #expect(wrong.status == 65)
    #expect(wrong.words.contains("Windows 5 x 25"))
  }

  @Test func `Ten thousand lines are one act, taken whole, and the same again changes nothing`()
    throws
  {
    let desk = try TestDesk.readyToRelease()
    let cells = ["NT 4.0", "2000", "XP"].flatMap { platform in
      ["ENU", "JPN", "DEU", "FRA"].map { "\(platform),\($0)" }
    }
    let lines = (0..<10_000).map { "\(cells[$0 % cells.count]),testing,9.\($0 / cells.count)" }
    let head = "platform,language,state,build\n"
    let file = try desk.write(head + lines.joined(separator: "\n") + "\n", to: "lab.csv")
    let before = try desk.events(of: "1001").count
    try desk.done(["matrix", "import", "1001", file])
    #expect(try desk.events(of: "1001").count == before + 1)
    #expect(try states(desk)["testing"] == cells.count)
    try desk.done(["matrix", "import", "1001", file])
    #expect(try desk.events(of: "1001").count == before + 1)
    var bad = lines
    bad[4999] = "XP,QQQ,testing,10"
    bad[9999] = "XP,ENU,flying,10"
    let broken = try desk.write(head + bad.joined(separator: "\n") + "\n", to: "bad.csv")
    let refused = try desk.run(["matrix", "import", "1001", broken])
    #expect(refused.status == 65)
    #expect(refused.words.contains("line 5001"))
    #expect(refused.words.contains("line 10001"))
    #expect(try desk.events(of: "1001").count == before + 1)
    try desk.done(["case", "undo", "1001"])
    #expect(try states(desk)["staged"] == 125)
  }
}
