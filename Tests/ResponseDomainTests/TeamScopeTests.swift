import ResponseDomain
import Testing

@Suite("Which cases concern a team")
struct TeamScopeTests {
  private let platforms = [Samples.platform("XP"), Samples.platform("2000")]
  private let languages = [Samples.language("ENU")]

  @Test("A team has the cells of its platforms in its languages; naming none means all")
  func touches() {
    let table: [(platforms: [String], languages: [String], touches: Bool)] = [
      (["XP"], [], true), (["2003"], [], false), ([], ["ENU"], true), ([], ["JPN"], false),
      (["XP"], ["ENU"], true), (["XP"], ["JPN"], false), (["2003"], ["ENU"], false),
      ([], [], false),
    ]
    for row in table {
      let scope = TeamScope(
        platforms: row.platforms.map(Samples.platform),
        languages: row.languages.map(Samples.language))
      #expect(scope.touches(platforms: platforms, languages: languages) == row.touches, "\(row)")
    }
  }

  @Test("A case concerns those in its circle, and from fixing on those whose cells it has")
  func concerns() throws {
    var policy = Samples.policy
    let team = Samples.team("Test lab")
    policy.teamScopes = [
      team: TeamScope(platforms: [Samples.platform("XP")], languages: [])
    ]
    let early = try #require(try TestDesk.with(.assessing).subject(1001))
    #expect(!early.concerns(team, under: policy))
    #expect(early.concerns(Samples.team("RPC"), under: policy))
    let fixing = try #require(try TestDesk.with(.fixing).subject(1001))
    #expect(fixing.concerns(team, under: policy))
    #expect(!fixing.concerns(Samples.team("SWI"), under: policy))
  }
}
