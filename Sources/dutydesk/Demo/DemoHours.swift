internal import ResponseDomain

/// The plan of MS03-026 and what of it is done by Tuesday 8 July at 14:05 (TERMINAL.md, section
/// 1): the sums by kind and by platform are given there, the split between them is invented.
enum DemoHours {
  struct Line {
    let kind: TestKind
    let mode: TestMode
    let team: TestTeam
    /// Hours for each platform, in the order of the policy.
    let planned: [Int]
    let logged: [Int]
  }

  static let lines: [Line] = [
    Line(
      kind: .osCompatibility, mode: .automated, team: .internal, planned: [47, 42, 53, 45, 53],
      logged: [30, 12, 50, 45, 19]),
    Line(
      kind: .osCompatibility, mode: .manual, team: .internal, planned: [24, 21, 27, 22, 26],
      logged: [10, 3, 17, 21, 7]),
    Line(
      kind: .ownApplications, mode: .automated, team: .internal, planned: [32, 28, 35, 30, 35],
      logged: [14, 5, 24, 30, 11]),
    Line(
      kind: .thirdPartyApplications, mode: .manual, team: .thirdParty,
      planned: [16, 14, 17, 16, 17], logged: [4, 1, 7, 10, 2]),
    Line(
      kind: .performance, mode: .automated, team: .internal, planned: [18, 17, 20, 19, 22],
      logged: [7, 2, 11, 16, 4]),
    Line(
      kind: .stability, mode: .automated, team: .internal, planned: [23, 20, 26, 23, 28],
      logged: [11, 3, 18, 23, 9]),
    Line(
      kind: .configurations, mode: .manual, team: .internal, planned: [12, 11, 13, 13, 15],
      logged: [3, 1, 6, 8, 4]),
    Line(
      kind: .thirdPartyApplications, mode: .manual, team: .internal,
      planned: [36, 33, 41, 34, 40], logged: [9, 3, 15, 19, 6]),
  ]

  /// Configurations of NT 4.0 TSE, by the order of the lines: 40 h more from 3 July on.
  static let grown = (line: 6 * 5 + 2, planned: 51)

  /// Hours of each day; the last is today's, up to the entry of 13:52.
  static let days: [(moment: String, hours: Int)] = [
    ("06-30 17:50", 48), ("07-01 17:50", 70), ("07-02 17:50", 104), ("07-03 17:50", 112),
    ("07-07 17:50", 114), ("07-08 13:05", 46),
  ]

  /// Minutes that each line has left on 8 July.
  static var rest: [(line: Int, minutes: Int)] {
    lines.enumerated().flatMap { row, line in
      line.planned.indices.map { platform in
        let number = number(row: row, platform: platform)
        let planned = number == grown.line ? grown.planned : line.planned[platform]
        return (line: number, minutes: (planned - line.logged[platform]) * 60)
      }
    }
  }

  static let testers = [
    "osei", "sato", "Lee, XP SP2", "Mori, XP SP2", "Diaz, Media 9", "Koch, Media 9",
  ]

  static let builds = ["1", "2", "2", "3", "3", "4"]

  /// Hours left of each cell on 8 July, by the platforms and languages of the policy; 0 for what
  /// has passed, - for what does not apply (the picture of the wide matrix).
  static let leftRows = [
    "0 8 10 0 0 8 0 0 8 0 8 0 8 10 0 10 0 0 8 8 8 8 8 0 10",
    "0 11 10 8 8 10 10 0 10 8 10 8 11 9 9 8 8 9 - 9 10 10 9 - 11",
    "0 8 8 0 0 0 0 0 8 0 0 0 9 8 0 11 0 0 0 8 0 8 8 0 8",
    "0 8 0 0 0 0 0 0 0 0 0 0 7 8 0 0 0 0 0 0 0 0 0 0 7",
    "0 10 8 8 8 8 10 0 10 8 10 0 9 9 8 0 8 8 - 9 8 9 8 9 9",
  ]
}
