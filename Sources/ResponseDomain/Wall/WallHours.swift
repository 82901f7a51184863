/// How the testing of a case stands, for a wall, in whole hours.
package struct WallHours: Hashable, Codable, Sendable {
  package let left: Int
  /// What the slot will find undone at the present pace; nil without a forecast.
  package let short: Int?
  /// Hours a day that would finish before the slot; nil without a day before it.
  package let needed: Int?
  /// Hours a day that the last work days have seen; nil without enough of them.
  package let pace: Int?
  /// Nil for a case whose days the feed does not tell.
  package let burndown: WallBurndown?

  package init(left: Int, short: Int?, needed: Int?, pace: Int?, burndown: WallBurndown? = nil) {
    self.left = left
    self.short = short
    self.needed = needed
    self.pace = pace
    self.burndown = burndown
  }

  /// As the burndown of a case tells them; nil without a plan.
  package init?(_ burndown: Burndown) {
    if case .noPlan = burndown.forecast { return nil }
    let pace: Pace?
    switch burndown.forecast {
    case .finish, .noFinish: pace = burndown.record.pace
    case .noPlan, .finished, .tooEarly: pace = nil
    }
    self.init(
      left: burndown.left.hoursUp, short: burndown.outlook?.short?.hoursUp,
      needed: burndown.outlook?.needed?.hoursUp, pace: pace?.perDay.roundedHours,
      burndown: WallBurndown(burndown))
  }

  private enum CodingKeys: String, CodingKey {
    case left
    case short
    case needed
    case pace
    case burndown
  }

  package init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    left = try values.decodeCount(forKey: .left)
    short = try values.decodeCountIfPresent(forKey: .short)
    needed = try values.decodeCountIfPresent(forKey: .needed)
    pace = try values.decodeCountIfPresent(forKey: .pace)
    burndown = try values.decodeIfPresent(WallBurndown.self, forKey: .burndown)
  }
}
