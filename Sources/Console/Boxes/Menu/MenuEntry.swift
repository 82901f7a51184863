internal import Grid
internal import ResponseDomain

/// One line of the transition menu.
struct MenuEntry: Sendable {
  /// What choosing the line does.
  enum Choice: Hashable, Sendable {
    case form(FormKind)
    /// A form on a report of the case.
    case reportForm(FormKind, ReportID)
    /// "It is public", which asks nothing.
    case publish
    /// The release has its own box, and what blocks it its own list.
    case release
    /// Some cells ahead of the others.
    case exception
    /// The second of two people; and the end of the watch: neither asks anything.
    case approve, close
  }

  let key: Character
  let name: SafeText
  /// The stage that it leads to; nil where the stage stays.
  let target: StageName?
  let choice: Choice
  let standing: ActStanding
  /// What is on record already, for a plain fact; empty for a transition.
  var value: SafeText = ""

  /// What stands behind the name: what it asks, how many reasons block it, or why it is off.
  func words(in zone: ZoneRules) -> SafeText {
    switch standing {
    case .free(let asks): value.isEmpty ? asks : value
    case .blocked(let reasons):
      "blocked, \(SafeText.counted(reasons.count, "reason", "reasons"))"
    case .off(let reasons): reasons.first?.claim(in: zone) ?? ""
    }
  }

  var isOff: Bool {
    switch standing {
    case .free, .blocked: false
    case .off: true
    }
  }
}
