/// What `is:` can say of a row.
package enum FilterClaim: String, CaseIterable, Hashable, Sendable {
  case open, closed
  /// Open or closed.
  case all
  case late, ready, risk, stale
  /// A patch failed, is blocked or was withdrawn.
  case red
  /// A report that is not yet a case.
  case mail
  case `case`
  case mine, unowned, marked

  /// Whether it says which half of the list is meant.
  var tellsHalf: Bool {
    switch self {
    case .open, .closed, .all: true
    case .late, .ready, .risk, .stale, .red, .mail, .case, .mine, .unowned, .marked: false
    }
  }
}
