import Foundation
import Testing

/// `hours` on the demo desk, whose case #1026 is that of the pictures.
@Suite struct HoursTests {
  private static let template = Result {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("dutydesk-hours-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let path = folder.appendingPathComponent("desk").path
    let made = try Program.run(["demo", "--only-make", "--keep", path])
    try #require(made.status == 0, "\(made.words)")
    return path
  }

  /// A copy of the demo desk that goes with the test.
  private final class Copy {
    let folder: URL

    init() throws {
      folder = FileManager.default.temporaryDirectory
        .appendingPathComponent("dutydesk-hours-\(UUID().uuidString)")
      try FileManager.default.copyItem(atPath: try HoursTests.template.get(), toPath: folder.path)
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    func run(_ arguments: [String], input: String? = nil) throws -> Program.Ended {
      try Program.run(
        ["hours"] + arguments
          + ["--desk", folder.path, "--as-user", "hale", "--at", "2003-07-08T14:05"],
        input: input.map { Data($0.utf8) })
    }
  }

  @Test("the chart for mail and chat is that of the ASCII picture")
  func chart() throws {
    let desk = try Copy()
    let picture = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../ConsoleTests/Golden/burndown-80x24-body-ascii.txt")
    let wanted = try String(contentsOf: picture, encoding: .utf8)
      .split(separator: "\n", omittingEmptySubsequences: false)[0...18]
      .map { line in
        var line = line
        while line.last == " " { line.removeLast() }
        return String(line)
      }
    let drawn = try desk.run(["show", "1026", "--chart"]).text
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    #expect(Array(drawn.prefix(19)) == wanted)
  }

  @Test("the series is told in minutes, and its parts add up")
  func series() throws {
    let json = try Copy().run(["show", "1026", "--json"]).json
    #expect(json["planned"] as? Int == 1104 * 60)
    #expect(json["left"] as? Int == 604 * 60)
    #expect(json["engineering"] as? Int == 61 * 60)
    #expect((json["forecast"] as? [String: Any])?["finish"] as? String == "2003-07-16")
    #expect((json["slot"] as? [String: Any])?["short"] as? Int == 56 * 60)
    let parts = try #require(json["parts"] as? [String: [[String: Any]]])
    for (_, group) in parts {
      #expect(group.compactMap { $0["left"] as? Int }.reduce(0, +) == 604 * 60)
    }
    let platforms = try #require(parts["platform"]).compactMap { $0["left"] as? Int }
    #expect(platforms == [120, 196, 84, 30, 174].map { $0 * 60 })
  }

  @Test("a file is imported once, however often it is given")
  func idempotent() throws {
    let desk = try Copy()
    let file = """
      id,date,kind,team,platform,who,hours,build,note
      lab-1,2003-07-08,performance,,XP,Ann,1h30,4,first
      lab-2,2003-07-08,third-party applications,third party,,"Lee, Bob",2.5,4,"a, b"
      lab-3,2003-07-07,engineering,,,lund,45m,,

      """
    #expect(try desk.run(["import", "1026", "-"], input: file).status == 0)
    let once = try desk.run(["show", "1026", "--json"]).json["logged"] as? Int
    #expect(once == 504 * 60)
    let again = try desk.run(["import", "1026", "-"], input: file)
    #expect(again.status == 0)
    #expect(try desk.run(["show", "1026", "--json"]).json["logged"] as? Int == once)
    let exported = try desk.run(["export", "1026"]).text
    #expect(exported.contains("lab-3,2003-07-07,,engineering,,,,lund,0h45,,"))
    #expect(exported.contains("\"Lee, Bob\""))
  }

  @Test("bad lines are told by number, and nothing of the file is taken")
  func badLines() throws {
    let desk = try Copy()
    let file = """
      date,line,who,hours
      2003-07-08,L1,Ann,2
      2003-07-08,L1,,2
      yesterday,L1,Ann,2
      2003-07-08,Q1,Ann,2
      2003-07-08,L1,Ann,soon
      2003-07-08,L1,Ann

      """
    let ended = try desk.run(["import", "1026", "-"], input: file)
    #expect(ended.status == 65)
    for line in [3, 4, 5, 6, 7] { #expect(ended.words.contains("-:\(line): "), "\(ended.words)") }
    let refused = try desk.run(
      ["import", "1026", "-"],
      input: "date,line,who,hours\n2003-07-08,L1,Ann,2\n2003-07-09,L99,Ann,25\n")
    #expect(refused.status == 1)
    #expect(refused.words.contains("-:3: "), "\(refused.words)")
    #expect(try desk.run(["show", "1026", "--json"]).json["logged"] as? Int == 500 * 60)
  }

  @Test("hours are logged, corrected, re-estimated and planned by the same words as in the console")
  func acts() throws {
    let desk = try Copy()
    let log = ["log", "1026", "6h30", "--line", "L16", "--who", "osei", "--build", "4"]
    #expect(try desk.run(log + ["--id", "x1"]).status == 0)
    #expect(try desk.run(["correct", "1026", "x1", "--reason", "twice"]).status == 0)
    #expect(try desk.run(["correct", "1026", "x1", "--reason", "twice"]).status == 1)
    #expect(try desk.run(["reestimate", "1026", "L16", "20", "--reason", "more"]).status == 0)
    #expect(try desk.run(["plan", "1026", "--template", "small"]).status == 0)
    #expect(try desk.run(["plan", "1026", "--template", "none"]).status == 1)
    #expect(try desk.run(["drop", "1026", "XP", "--reason", "out"]).status == 0)
    #expect(
      try desk.run(["raise", "1026", "12", "--from", "2003-07-09", "--reason", "lent"]).status == 0)
    #expect(try desk.run(["log", "1026", "6"]).status == 64)
    let verified = try Program.run(["desk", "verify", "--desk", desk.folder.path])
    #expect(verified.status == 0)
  }

  @Test("what is exported is taken in again as the same entries, logged by line or by kind")
  func roundTrip() throws {
    let desk = try Copy()
    let log = ["log", "1026", "6h30", "--kind", "performance", "--who", "Lee, Bob"]
    #expect(try desk.run(log).status == 0)
    let file = try desk.run(["export", "1026"]).text
    #expect(file.contains("=") && file.contains("\"Lee, Bob\""))
    let before = try desk.run(["show", "1026", "--json"]).text
    let again = try desk.run(["import", "1026", "-"], input: file)
    #expect(again.status == 0, "\(again.words)")
    #expect(try desk.run(["show", "1026", "--json"]).text == before)
  }

  @Test("a case that is moved to another slot is measured against that one")
  func slot() throws {
    let desk = try Copy()
    func move(_ day: String, _ more: [String]) throws -> Program.Ended {
      try Program.run(
        ["slot", "move", "1026", "--to", day] + more
          + ["--desk", desk.folder.path, "--as-user", "hale", "--at", "2003-07-08T14:05"])
    }
    #expect(try move("2003-07-23", []).status == 1)
    #expect(try move("2003-07-24", ["--reason", "56 h short"]).status == 1)
    #expect(try move("2003-07-23", ["--reason", "56 h short"]).status == 0)
    let slot = try #require(
      try desk.run(["show", "1026", "--json"]).json["slot"] as? [String: Any])
    #expect((slot["at"] as? String)?.hasPrefix("2003-07-23T10:00") == true)
    #expect(slot["atRisk"] as? Bool == false)
  }

  @Test("what holds it is told with the hours left on its cells")
  func holds() throws {
    let json = try Copy().run(["show", "1026", "--json"]).json
    let holds = try #require(json["holds"] as? [[String: Any]])
    #expect(holds.compactMap { $0["state"] as? String } == ["blocked", "failed", "failed"])
    #expect(holds.first?["cells"] as? [String] == ["NT 4.0/JPN", "2000/JPN"])
  }
}
