internal import ResponseDomain

/// The policy of the demo desk: the shipped one with a staff, a rota and code names of its own.
enum DemoPolicy {
  /// - Parameter shipped: the text that a new desk gets, in the zone of the demo.
  static func text(from shipped: String) -> String {
    var lines = shipped.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    replace("first-case = ", with: "first-case = 1019", in: &lines)
    replace("covering = ", with: "covering = [\"hale\", \"brandt\", \"keller\"]", in: &lines)
    replace("holidays = ", with: "holidays = [\"2003-07-04\"]", in: &lines)
    replaceCodeNames(in: &lines)
    lines += teams.map { "\"\($0.name)\" = \($0.people)" }
    return placingTeams(lines).joined(separator: "\n") + people + rota
  }

  static let teams: [(name: String, people: Int)] = [
    ("RPC", 12), ("SWI", 8), ("Windows test", 9), ("PSS", 5), ("SES", 3), ("Response", 4),
  ]

  /// In the order in which the cases of the story are opened, from #1019 on.
  private static let codeNames =
    "walnut teapot lantern ribbon copper meadow pebble harbour juniper saddle quartz thimble "
    + "marble canoe comet ember falcon garnet hazel ivory kettle linen maple nutmeg orchard"

  private static let staff: [(login: String, team: String)] = [
    ("hale", "Response"), ("brandt", "Response"), ("keller", "Response"), ("dunn", "Response"),
    ("lund", "RPC"), ("osei", "Windows test"), ("sato", "Windows test"), ("quist", "SES"),
    ("vega", "PSS"), ("marsh", "Response"), ("ortiz", "Response"),
  ]

  private static var people: String {
    "\n"
      + staff.map {
        "[[people]]\nlogin = \"\($0.login)\"\nname = \"\($0.login)\"\nteam = \"\($0.team)\"\n"
      }
      .joined()
  }

  /// Three shifts a day from the spring to a week after the story begins.
  private static var rota: String {
    guard let first = CalendarDay(year: 2003, month: 4, day: 1) else { return "" }
    return (0..<107).map { offset in
      let day = first.adding(days: offset)
      let next = day.adding(days: 1)
      return shift("hale", day, 7, day, 15) + shift("brandt", day, 15, day, 23)
        + shift("keller", day, 23, next, 7)
    }.joined()
  }

  private static func shift(
    _ who: String, _ day: CalendarDay, _ from: Int, _ end: CalendarDay, _ until: Int
  ) -> String {
    "[[rota]]\nwho = \"\(who)\"\nfrom = \"\(day.iso) \(twoDigits(from)):00\"\n"
      + "until = \"\(end.iso) \(twoDigits(until)):00\"\n"
  }

  private static func twoDigits(_ number: Int) -> String {
    number < 10 ? "0\(number)" : String(number)
  }

  private static func replace(_ start: String, with line: String, in lines: inout [String]) {
    guard let index = lines.firstIndex(where: { $0.hasPrefix(start) }) else { return }
    lines[index] = line
  }

  /// The list of code names stands between two lines of three quotation marks.
  private static func replaceCodeNames(in lines: inout [String]) {
    guard let start = lines.firstIndex(where: { $0.hasPrefix("code-names = ") }),
      let end = lines[(start + 1)...].firstIndex(of: "\"\"\"")
    else { return }
    lines.replaceSubrange((start + 1)..<end, with: [codeNames])
  }

  /// Moves the lines of the teams, which stand last, under the heading of their table.
  private static func placingTeams(_ lines: [String]) -> [String] {
    var lines = lines
    let added = lines.suffix(teams.count)
    lines.removeLast(teams.count)
    guard let heading = lines.firstIndex(of: "[teams]") else { return lines }
    lines.insert(contentsOf: added, at: heading + 1)
    return lines
  }
}
