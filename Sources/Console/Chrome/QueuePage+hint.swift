internal import Grid
internal import ResponseDomain

extension QueuePage.Row {
  /// `Release: 4 of 14 hold, y says why. 604 of 1,104 h left, forecast Wed 16 Jul.`
  ///
  /// Nil for a row that rides on no slot.
  func releaseHint(in state: ConsoleState) -> SafeText? {
    guard let testing = entry.testing, let release = releaseWords(in: state) else { return nil }
    let policy = state.setting.policy
    let standing = testing.hours.standing
    // A small screen has room for the first sentence.
    guard standing.lines > 0, state.size.columns >= 80 else { return release }
    let hours: SafeText =
      "\(standing.left.hoursWords) of \(standing.planned.hoursWords) h left"
    let forecast: SafeText =
      switch testing.forecast(under: policy, at: state.now) {
      case .noPlan, .finished: ""
      case .tooEarly: ", no forecast yet"
      case .noFinish: ", no finish at this pace"
      case .finish(let finish):
        ", forecast \(SafeText(untrusted: "\(finish.day.weekday.rawValue) \(finish.day.shortWords)", kind: .line))"
      }
    return "\(release) \(hours)\(forecast)."
  }

  /// `Release: 4 of 14 hold, y says why.`
  func releaseWords(in state: ConsoleState) -> SafeText? {
    guard let testing = entry.testing else { return nil }
    let held = testing.rulesHeld(
      under: state.setting.policy, at: state.now, version: version)
    let rules = ReleaseRule.allCases.count
    return held.map { "Release: \($0) of \(rules) hold, y says why." }
      ?? "Release: y says what holds."
  }
}
