/// What can happen to the cells of a case.
package enum MatrixEvent: Hashable, Sendable {
  case cellsChanged(CellsChanged)
  case scopeChanged(ScopeChange)

  var isReversible: Bool {
    switch self {
    case .cellsChanged, .scopeChanged: true
    }
  }

  /// The words of whoever did it, where a reason is asked.
  var reason: String {
    switch self {
    case .cellsChanged: ""
    case .scopeChanged(let change): change.reason.text
    }
  }
}
