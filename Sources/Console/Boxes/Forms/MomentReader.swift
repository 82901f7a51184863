internal import ResponseDomain

/// Reads times as people type them: `now`, `14:05`, `8 Jul 14:05`, `2003-07-08 14:05`.
///
/// A weekday and a zone's short name may stand around, as the console shows them; a day without a
/// year is one of this year.
struct MomentReader {
  let now: Instant
  let zone: ZoneRules

  func moment(_ text: String) -> Instant? {
    var words = split(text)
    if words == ["now"] { return now }
    guard let clock = words.last.flatMap(clock) else { return nil }
    words.removeLast()
    let today = zone.local(now).day
    let day = words.isEmpty ? today : day(words)
    return day.map { zone.moment(on: $0, hour: clock.hour, minute: clock.minute) }
  }

  func day(_ text: String) -> CalendarDay? { day(split(text)) }

  private func split(_ text: String) -> [String] {
    let abbreviations = Set(
      [zone.local(now).abbreviation.lowercased(), "utc"])
    let weekdays = Set(Weekday.allCases.map { $0.rawValue.lowercased() })
    return text.lowercased().split(separator: " ").map(String.init)
      .filter { !weekdays.contains($0) && !abbreviations.contains($0) }
  }

  private func day(_ words: [String]) -> CalendarDay? {
    if words.count == 1 { return CalendarDay(iso: words[0]) }
    guard words.count == 2 || words.count == 3, let number = Int(words[0]),
      let month = Self.months.firstIndex(of: words[1])
    else { return nil }
    let year = words.count == 3 ? Int(words[2]) : zone.local(now).day.year
    return year.flatMap { CalendarDay(year: $0, month: month + 1, day: number) }
  }

  private func clock(_ word: String) -> (hour: Int, minute: Int)? {
    let parts = word.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, let hour = Int(parts[0]), let minute = Int(parts[1]),
      (0...23).contains(hour), (0...59).contains(minute)
    else { return nil }
    return (hour, minute)
  }

  private static let months = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ]
}
