import Foundation
import Testing

@Suite("--filter")
struct FilterCommandTests {
  /// The desk of the demo on Tuesday 8 July 2003 at 14:05; nothing in it is changed.
  private static let demo = Result {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("dutydesk-demo-\(UUID().uuidString)")
    let made = try Program.run(["demo", "--only-make", "--keep", folder.path])
    try #require(made.status == 0, "\(made.words)")
    return folder.path
  }

  private func list(
    _ noun: String, _ filter: String, environment: [String: String] = [:]
  ) throws -> Program.Ended {
    try Program.run(
      [
        noun, "list", "--json", "--desk", try Self.demo.get(), "--as-user", "hale", "--at",
        "2003-07-08T14:05", "--filter", filter,
      ], environment: environment)
  }

  private func ids(_ ended: Program.Ended) throws -> [String] {
    let rows = try #require(try ended.json["entries"] as? [[String: Any]])
    return rows.compactMap { $0["id"] as? String }
  }

  @Test(
    "Cases are found by each field of the language",
    arguments: [
      ("rating:crit", "1026"), ("rating:>=imp owner:me,none", "1026"),
      ("clock:slot<24h", "1021 1023"), ("clock:asked>4d", "1030"), ("clock:none", "1027"),
      ("clock:<1d", "1032 1021 1023"), ("slot:2003-07-16", "1026 1024"), ("slot:oob", ""),
      ("-slot:none", "1021 1023 1026 1024 1029"), ("finder:\"last stage\"", "1026"),
      ("stage:needs-info,assessing", "1030 1027"), ("stage:declined owner:brandt", "1025 1031"),
      ("is:closed -rating:none", ""), ("is:mine -is:late", "1032 1026"), ("is:mail", ""),
      ("is:open,closed age:>100d", "1018"), ("rpc", "1026"), ("-rpc rating:crit", ""),
      ("\"rpc interface\"", "1026"), ("state:F", "1026"), ("-state:F rating:crit", ""),
      ("is:marked", ""), ("is:ready", "1021 1023"), ("is:risk", "1026"), ("is:red", "1026"),
      ("is:stale", ""), ("-is:ready is:mine", "1032 1026"), ("platform:xp state:F", "1026"),
      ("platform:TSE state:F", ""), ("platform:\"NT 4.0 TSE\" lang:DAN state:.", ""),
      ("lang:hun state:F", "1026"), ("lang:JPN state:X", "1026"), ("lang:HEB state:X", ""),
      ("platform:XP platform:2003", ""), ("platform:XP,2003 rating:crit", "1026"),
      ("-platform:XP rating:crit", ""), ("state:p rating:crit", "1026"), ("state:W", ""),
    ])
  func finds(filter: String, expected: String) throws {
    let ended = try list("case", filter)
    try #require(ended.status == 0, "\(ended.words)")
    #expect(try ids(ended) == expected.split(separator: " ").map { "#" + $0 })
  }

  @Test(
    "Another order is asked for by name",
    arguments: [
      ("clock", "1032 1021 1023 1026 1024 1029 1019 1030 1027"),
      ("rating", "1026 1021 1024 1019 1027 1023 1029 1032 1030"),
      ("age", "1019 1021 1023 1024 1026 1027 1029 1030 1032"),
      ("owner", "1024 1019 1027 1032 1026 1021 1023 1029 1030"),
    ])
  func sorts(order: String, expected: String) throws {
    let ended = try Program.run([
      "case", "list", "--json", "--desk", try Self.demo.get(), "--as-user", "hale", "--at",
      "2003-07-08T14:05", "--sort", order,
    ])
    #expect(try ids(ended) == expected.split(separator: " ").map { "#" + $0 })
  }

  @Test func `Reports take the same language`() throws {
    #expect(try ids(try list("inbox", "is:late")) == ["m45"])
    #expect(try ids(try list("inbox", "clock:ack<2h -is:late")) == ["m46"])
  }

  @Test func `A wrong term is pointed at, and nothing is listed`() throws {
    let ended = try list("case", "is:open ratng:crit")
    #expect(ended.status == 64)
    let text = try Program.run([
      "case", "list", "--desk", try Self.demo.get(), "--filter", "is:open ratng:crit",
    ])
    #expect(text.status == 64)
    #expect(text.text.isEmpty)
    #expect(
      text.words
        == "--filter: no such field; rating:?\nis:open ratng:crit\n        ^^^^^\n")
  }

  @Test func `A named filter of the console works here too, and a damaged file is told`() throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("dutydesk-state-\(UUID().uuidString)")
    let state = folder.appendingPathComponent("dutydesk")
    try FileManager.default.createDirectory(at: state, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = state.appendingPathComponent("filters.toml")
    try "\"hot\" = \"rating:crit\"\n".write(to: file, atomically: true, encoding: .utf8)
    let environment = ["XDG_STATE_HOME": folder.path]
    #expect(try ids(try list("case", "@hot", environment: environment)) == ["#1026"])
    try "\"hot\" = 1\n".write(to: file, atomically: true, encoding: .utf8)
    let broken = try list("case", "@hot", environment: environment)
    #expect(broken.status == 78)
    #expect(broken.text.contains("filters.toml:1: hot: this is a whole number, not text"))
  }
}
