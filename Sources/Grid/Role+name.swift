extension Role {
  /// The name that theme files use.
  package var name: String {
    switch self {
    case .text: "text"
    case .dim: "dim"
    case .title: "title"
    case .rule: "rule"
    case .frame: "frame"
    case .frameFocus: "frame.focus"
    case .frameRelease: "frame.release"
    case .top: "top"
    case .tab: "tab"
    case .tabShown: "tab.shown"
    case .rowCursor: "row.cursor"
    case .rowMarked: "row.marked"
    case .rowChanged: "row.changed"
    case .clockLate: "clock.late"
    case .clockSoon: "clock.soon"
    case .clockOk: "clock.ok"
    case .ratingCritical: "rating.critical"
    case .ratingOther: "rating.other"
    case .cellWaiting: "cell.waiting"
    case .cellMoving: "cell.moving"
    case .cellPassed: "cell.passed"
    case .cellStaged: "cell.staged"
    case .cellReleased: "cell.released"
    case .cellFailed: "cell.failed"
    case .cellBlocked: "cell.blocked"
    case .cellWithdrawn: "cell.withdrawn"
    case .cellNone: "cell.none"
    case .cellCannotFix: "cell.cannot-fix"
    case .cellCursor: "cell.cursor"
    case .gateHolds: "gate.holds"
    case .gateOpen: "gate.open"
    case .derivedReady: "derived.ready"
    case .derivedRisk: "derived.risk"
    case .derivedLate: "derived.late"
    case .derivedStale: "derived.stale"
    case .outsider: "outsider"
    case .outsiderMark: "outsider.mark"
    case .gaugeUsed: "gauge.used"
    case .gaugeRest: "gauge.rest"
    case .chartLeft: "chart.left"
    case .chartForecast: "chart.forecast"
    case .chartRange: "chart.range"
    case .chartEven: "chart.even"
    case .chartSlot: "chart.slot"
    case .chartNow: "chart.now"
    case .key: "key"
    case .keyOff: "key.off"
    case .error: "error"
    case .asof: "asof"
    case .wallFigure: "wall.figure"
    }
  }

  private static let byName = Dictionary(
    uniqueKeysWithValues: allCases.map { ($0.name, $0) })

  /// The role of a name; nil for none.
  package init?(name: String) {
    guard let role = Self.byName[name] else { return nil }
    self = role
  }
}
