/// The days of a burndown, for a wall; all the figures come from the domain.
package struct WallBurndown: Hashable, Codable, Sendable {
  /// One day, with what is left at its end in whole hours.
  package struct Day: Hashable, Codable, Sendable {
    /// The day of the month.
    package let day: Int
    /// Nil for a day that has not come.
    package let left: Int?
    /// Where an even pace would be.
    package let even: Int?
    /// Where the present pace leads.
    package let forecast: Int?
    /// Hours that were added to the plan on this day, less those taken away; nil for none.
    package let added: Int?

    package init(day: Int, left: Int?, even: Int?, forecast: Int?, added: Int? = nil) {
      self.day = day
      self.left = left
      self.even = even
      self.forecast = forecast
      self.added = added
    }

    private enum CodingKeys: String, CodingKey {
      case day
      case left
      case even
      case forecast
      case added
    }

    package init(from decoder: any Decoder) throws {
      let values = try decoder.container(keyedBy: CodingKeys.self)
      day = try values.decodeCount(forKey: .day)
      left = try values.decodeCountIfPresent(forKey: .left)
      even = try values.decodeCountIfPresent(forKey: .even)
      forecast = try values.decodeCountIfPresent(forKey: .forecast)
      added = try values.decodeIfPresent(Int.self, forKey: .added)
      guard (-WallCount.largest...WallCount.largest).contains(added ?? 0) else {
        throw DecodingError.dataCorruptedError(
          forKey: .added, in: values, debugDescription: "not a change of a plan")
      }
    }
  }

  /// What was planned before the first day.
  package let start: Int
  /// Work days, and others with hours, oldest first; at most `mostDays`.
  package let days: [Day]
  /// Places in `days`; nil when the day lies outside, or there is none.
  package let today: Int?
  package let slot: Int?
  /// The first and the last day on which the forecast sees the finish.
  package let earliest: Int?
  package let latest: Int?

  package static let mostDays = 90

  package init(
    start: Int, days: [Day], today: Int?, slot: Int?, earliest: Int? = nil, latest: Int? = nil
  ) {
    self.start = start
    self.days = Array(days.prefix(WallBurndown.mostDays))
    let places = self.days.indices
    func inside(_ place: Int?) -> Int? { place.flatMap { places.contains($0) ? $0 : nil } }
    self.today = inside(today)
    self.slot = inside(slot)
    self.earliest = inside(earliest)
    // The finish may lie after the last day that is shown.
    self.latest = latest.map { min(max(0, $0), places.count) }
  }

  private enum CodingKeys: String, CodingKey {
    case start
    case days
    case today
    case slot
    case earliest
    case latest
  }

  package init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      start: try values.decodeCount(forKey: .start),
      days: try values.decode([Day].self, forKey: .days),
      today: try values.decodeIfPresent(Int.self, forKey: .today),
      slot: try values.decodeIfPresent(Int.self, forKey: .slot),
      earliest: try values.decodeIfPresent(Int.self, forKey: .earliest),
      latest: try values.decodeIfPresent(Int.self, forKey: .latest))
  }
}
