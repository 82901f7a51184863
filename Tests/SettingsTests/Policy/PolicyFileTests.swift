import ResponseDomain
import Testing

@testable import Settings

@Suite struct PolicyFileTests {
  private let zone = "America/Los_Angeles"

  private func policy(_ text: String) throws -> Policy {
    try PolicyFile.policy(from: text, zones: zones)
  }

  @Test func `The text of a new desk says what its comments say`() throws {
    let policy = try policy(PolicyFile.shippedText(zone: try zoneName(zone)))
    #expect(policy.acknowledgement == .hours(24))
    #expect(policy.inboxCheck == .hours(4))
    #expect(policy.feedSilence == .hours(24))
    #expect(policy.finderSilence == .days(14))
    #expect(policy.undo == .minutes(15))
    #expect(policy.watch == .days(28))
    #expect(policy.window == .hours(2))
    #expect(policy.rootCause == .days(14))
    let all = try #require(policy.presets.first)
    #expect(all.platforms.count * all.languages.count == 125)
    #expect(policy.presets.map(\.languages.count) == [25, 25, 1])
    #expect(
      policy.cadence
        == Cadence(
          weekday: .wednesday, hour: 10, minute: 0, zone: try zones.rules(for: zoneName(zone))))
    #expect(policy.platforms.map(\.id.text) == ["NT 4.0", "NT 4.0 TSE", "2000", "XP", "2003"])
    #expect(policy.languages.count == 25)
    #expect(Set(policy.languages.map(\.tag)).count == 25)
    #expect(policy.codeNames.count >= 150)
    #expect(Set(policy.codeNames).count == policy.codeNames.count)
    #expect(policy.firstCase == CaseID(1001))
    #expect(
      policy.mail
        == MailPolicy(
          program: [], from: Sender(name: "Security Response", address: "secure@example.com"),
          domain: "example.com", acknowledgement: "", patience: .minutes(1)))
    #expect(policy.people.isEmpty && policy.teams.isEmpty)
    #expect(policy.covering.isEmpty && policy.rota.isEmpty)
  }

  @Test func `A preset takes all that it leaves out, and what the policy lacks drops it`() throws {
    let policy = try policy(
      """
      cadence.zone = "\(zone)"
      clocks.window = "30m"
      [matrix]
      platforms = [{ id = "XP", name = "XP" }]
      presets = [{ name = "one", languages = ["JPN"] }]
      """)
    #expect(policy.window == .minutes(30))
    #expect(policy.presets.map(\.platforms.count) == [1])
    #expect(policy.presets.map(\.languages.count) == [1])
    let without = try self.policy(
      "cadence.zone = \"\(zone)\"\n[matrix]\nplatforms = [{ id = \"Z\", name = \"Z\" }]")
    #expect(without.presets.isEmpty)
  }

  @Test func `What is left out is as in the text of a new desk`() throws {
    let shipped = try policy(PolicyFile.shippedText(zone: try zoneName(zone)))
    #expect(try policy("cadence.zone = \"\(zone)\"") == shipped)
  }

  @Test func `The commented examples of the text can be taken in`() throws {
    var text = PolicyFile.shippedText(zone: try zoneName(zone))
    for line in text.split(separator: "\n") where line.hasPrefix("# ") {
      let example = line.dropFirst(2)
      guard example.hasPrefix("[[") || example.contains(" = "),
        !example.contains(":") || example.contains("\"2003")
      else { continue }
      text.replace(line, with: example)
    }
    text.replace("covering = []\n", with: "")
    text.replace("program = []\n", with: "")
    text.replace("holidays = []\n", with: "")
    let policy = try policy(text.replacingLogin("brandt", by: "hale"))
    let hale = try #require(PersonID("hale"))
    #expect(policy.people == [Member(id: hale, name: "Ann Hale", team: "Response")])
    #expect(policy.covering == [hale])
    #expect(policy.teams.values.sorted() == [8, 12])
    #expect(policy.mail.program == ["/usr/sbin/sendmail", "-t", "-i"])
    #expect(
      policy.rota.map { policy.cadence.zone.local($0.until).iso } == ["2003-07-08T15:00:00-07:00"])
  }

  @Test(
    "A time of the rota is local, or has an offset of its own",
    arguments: [
      (#""2003-07-08 07:00""#, "2003-07-08T07:00:00-07:00"),
      ("2003-07-08T07:00:00", "2003-07-08T07:00:00-07:00"),
      ("2003-07-08 07:00:30", "2003-07-08T07:00:30-07:00"),
      ("2003-07-08T07:00:00+02:00", "2003-07-07T22:00:00-07:00"),
      ("2003-07-08T07:00:00Z", "2003-07-08T00:00:00-07:00"),
      (#""2003-12-08 07:00""#, "2003-12-08T07:00:00-08:00"),
    ])
  func rotaTimes(written: String, moment: String) throws {
    let policy = try policy(
      """
      cadence.zone = "\(zone)"
      people = [{ login = "hale", name = "Ann Hale", team = "Response" }]
      rota = [{ who = "hale", from = \(written), until = "2004-01-01 00:00" }]
      """)
    #expect(policy.rota.map { policy.cadence.zone.local($0.from).iso } == [moment])
  }

  @Test(
    "Lengths of time are numbers with units, the largest first",
    arguments: [
      ("24h", 86_400), ("15m", 900), ("14d", 1_209_600), ("60s", 60), ("1d12h", 129_600),
      ("1h30m15s", 5415), ("90m", 5400), ("3653d", 315_619_200),
    ])
  func spans(text: String, seconds: Int64) {
    #expect(TimeSpan(written: text) == TimeSpan(seconds: seconds))
  }

  @Test(
    "Any other length of time is refused",
    arguments: [
      "", "24", "h", "-1h", "1.5h", "12h1d", "1h1h", "24 h", "24H", "1w", "3654d", "9999999999s",
      "٣h",
    ])
  func wrongSpans(text: String) {
    #expect(TimeSpan(written: text) == nil)
  }

  @Test func `A team may say which platforms and languages are its own`() throws {
    let policy = try self.policy(
      """
      [cadence]
      zone = "\(zone)"
      [teams]
      Response = 8
      "Test lab" = { people = 12, platforms = ["XP"], languages = ["JPN", "KOR"] }
      """)
    #expect(policy.teams.values.sorted() == [8, 12])
    let team = try #require(TeamName("Test lab"))
    #expect(
      policy.teamScopes == [
        team: TeamScope(
          platforms: ["XP"].compactMap(PlatformID.init),
          languages: ["JPN", "KOR"].compactMap(LanguageID.init))
      ])
  }
}

extension String {
  fileprivate func replacingLogin(_ old: String, by new: String) -> String {
    var text = self
    text.replace("\"\(old)\"", with: "\"\(new)\"")
    return text
  }
}
