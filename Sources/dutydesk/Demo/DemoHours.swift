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

  /// What is logged last, on the last line: 6 h of third-party applications.
  static let last = 6

  static let testers = [
    "osei", "sato", "Lee, XP SP2", "Mori, XP SP2", "Diaz, Media 9", "Koch, Media 9",
  ]

  static let builds = ["1", "2", "2", "3", "3", "4"]

  /// What each day's hours went to, in pieces of at most a working day of one person.
  static func pieces() -> [[(line: Int, hours: Int)]] {
    var left = lines.enumerated().flatMap { row, line in
      line.logged.enumerated().map { (line: row * 5 + $0 + 1, hours: $1) }
    }
    // The last entry of today is told by itself.
    left[left.count - 1].hours -= last
    return days.map { day in
      var room = day.hours
      var pieces: [(line: Int, hours: Int)] = []
      while room > 0, let index = left.indices.max(by: { left[$0].hours < left[$1].hours }),
        left[index].hours > 0
      {
        let hours = min(room, left[index].hours, 8)
        pieces.append((line: left[index].line, hours: hours))
        left[index].hours -= hours
        room -= hours
      }
      return pieces
    }
  }
}
