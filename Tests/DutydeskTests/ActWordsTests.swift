import Testing

@Suite("The acts of the console on the command line")
struct ActWordsTests {
  @Test func `Every act on cells and on the way out is there with the same words`() throws {
    let keys = try Program.run(["keys", "--json"])
    let acts = try keys.json["acts"] as? [[String: Any]] ?? []
    let commands = Set(
      acts.filter { $0["arguments"] is String }.compactMap {
        $0["words"] as? String
      })
    for words in [
      "matrix set", "matrix build", "matrix scope", "matrix import", "matrix export",
      "case gate", "case approve", "case release", "case exception", "case problem",
      "case solved", "case withdraw", "case reissue", "case revise", "case close",
      "case rewatch", "case blockers",
    ] {
      #expect(commands.contains(words), "\(words)")
    }
  }
}
