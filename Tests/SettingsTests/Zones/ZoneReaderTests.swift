import Foundation
import ResponseDomain
import Testing

@testable import Settings

@Suite struct ZoneReaderTests {
  static let names = [
    "America/Los_Angeles", "Europe/Berlin", "Asia/Kolkata", "Australia/Lord_Howe",
    "America/Sao_Paulo", "Europe/Dublin", "Africa/Casablanca", "Pacific/Apia", "Asia/Tehran",
    "America/Godthab", "Antarctica/Troll", "Asia/Pyongyang", "UTC",
  ]

  @Test("Every change from 1900 to 2100 is as the system itself reckons it", arguments: names)
  func changes(name: String) throws {
    let rules = try zones.rules(for: try zoneName(name))
    let lines = try output(
      of: "/usr/bin/zdump", ["-v", "-c", "1900,2100", "/usr/share/zoneinfo/" + name])
    for line in lines.split(separator: "\n") {
      guard let seen = try ZdumpLine(line) else { continue }
      #expect(rules.local(seen.moment) == seen.local, "\(line)")
    }
    if name != "UTC" { #expect(lines.contains("gmtoff=")) }
  }

  @Test(
    "A day and an hour become the moment that date(1) says",
    arguments: [
      ("America/Los_Angeles", "2003-07-16", 10, 0), ("America/Los_Angeles", "2003-12-03", 10, 0),
      ("America/Los_Angeles", "2003-04-06", 3, 0), ("America/Los_Angeles", "2003-04-06", 1, 59),
      ("America/Los_Angeles", "2003-10-26", 0, 59), ("America/Los_Angeles", "2003-10-26", 2, 0),
      ("Europe/Berlin", "2003-03-30", 3, 0), ("Europe/Berlin", "2050-07-06", 10, 0),
      ("Asia/Kolkata", "2003-07-16", 10, 0), ("Australia/Lord_Howe", "2003-10-26", 2, 30),
      ("Australia/Lord_Howe", "2003-07-16", 10, 0), ("America/Sao_Paulo", "2003-10-19", 1, 0),
      ("America/Sao_Paulo", "2044-01-06", 10, 0), ("Europe/Dublin", "2003-10-26", 2, 15),
    ])
  func moments(name: String, day: String, hour: Int, minute: Int) throws {
    let rules = try zones.rules(for: try zoneName(name))
    let date = try #require(CalendarDay(iso: day))
    let clock = "\(hour):\(minute)"
    let printed = try output(of: "/bin/date", ["-d", "TZ=\"\(name)\" \(day) \(clock)", "+%s"])
    let seconds = try #require(Int64(printed.dropLast()))
    #expect(rules.moment(on: date, hour: hour, minute: minute) == Instant(seconds: seconds))
  }

  @Test("Every hour that clocks show comes back from the moment it became", arguments: names)
  func roundTrip(name: String) throws {
    let rules = try zones.rules(for: try zoneName(name))
    let start = try #require(CalendarDay(year: 2003, month: 1, day: 1))
    var skipped = 0
    for offset in 0..<365 {
      let day = start.adding(days: offset)
      for hour in 0..<24 {
        let local = rules.local(rules.moment(on: day, hour: hour, minute: 0))
        if (local.day, local.hour, local.minute) != (day, hour, 0) { skipped += 1 }
      }
    }
    // At most one hour of the year is skipped, where clocks are put forward.
    #expect(skipped <= 1)
  }

  @Test func `A skipped hour and an hour that comes twice are told apart`() throws {
    let rules = try zones.rules(for: try zoneName("America/Los_Angeles"))
    let spring = try #require(CalendarDay(year: 2003, month: 4, day: 6))
    let autumn = try #require(CalendarDay(year: 2003, month: 10, day: 26))
    #expect(
      rules.local(rules.moment(on: spring, hour: 2, minute: 30)).iso == "2003-04-06T03:30:00-07:00")
    #expect(
      rules.local(rules.moment(on: autumn, hour: 1, minute: 30)).iso == "2003-10-26T01:30:00-07:00")
  }

  @Test func `A zone that the database does not have is refused`() throws {
    let name = try zoneName("Europe/Bielefeld")
    #expect(
      throws: SettingsFault(
        file: "Europe/Bielefeld", kind: .unknownName("Europe/Bielefeld", nearest: .none))
    ) { () throws(SettingsFault) in try zones.rules(for: name) }
  }

  @Test func `A folder of the database is no zone`() throws {
    let name = try zoneName("Europe")
    #expect(throws: SettingsFault.self) { try zones.rules(for: name) }
  }

  @Test func `TZDIR names another database`() throws {
    let folder = try Folder()
    let bytes = Array(
      try Data(contentsOf: URL(fileURLWithPath: "/usr/share/zoneinfo/Asia/Kolkata")))
    try folder.write(bytes, to: "Here/There")
    let reader = ZoneReader(environment: ["TZDIR": folder.path])
    let rules = try reader.rules(for: try zoneName("Here/There"))
    #expect(rules.local(Instant(seconds: 0)).iso == "1970-01-01T05:30:00+05:30")
  }
}

/// A line of zdump: a moment, and the local time that it is.
private struct ZdumpLine {
  let moment: Instant
  let local: LocalTime

  init?(_ line: Substring) throws {
    // Zone  Sun Apr  6 09:59:59 2003 UT = Sun Apr  6 01:59:59 2003 PST isdst=0 gmtoff=-28800
    let words = line.split(separator: " ").map(String.init)
    guard words.count == 16 else { return nil }
    let universal = try ZdumpLine.time(words[1...5])
    let day = universal.day
    moment =
      ZoneRules.utc.moment(on: day, hour: universal.hour, minute: universal.minute)
      + TimeSpan(seconds: Int64(universal.second))
    let shown = try ZdumpLine.time(words[8...12])
    guard let offset = Int(words[15].dropFirst("gmtoff=".count)) else {
      throw Unreadable(what: String(line))
    }
    local = LocalTime(
      day: shown.day, hour: shown.hour, minute: shown.minute, second: shown.second,
      offset: offset, abbreviation: words[13])
  }

  private static func time(
    _ words: ArraySlice<String>
  ) throws -> (day: CalendarDay, hour: Int, minute: Int, second: Int) {
    let words = Array(words)
    let months = [
      "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]
    let clock = words[3].split(separator: ":").compactMap { Int($0) }
    guard let month = months.firstIndex(of: words[1]), let dayOfMonth = Int(words[2]),
      let year = Int(words[4]), clock.count == 3,
      let day = CalendarDay(year: year, month: month + 1, day: dayOfMonth)
    else { throw Unreadable(what: words.joined(separator: " ")) }
    return (day, clock[0], clock[1], clock[2])
  }
}
