/// What a piece of the screen means; themes say how each meaning looks.
///
/// Code names roles, never colours. The raw value is the name that theme files use.
package enum Role: String, CaseIterable, Hashable, Sendable {
  case text, dim, title, rule, frame
  case frameFocus = "frame.focus"
  case frameRelease = "frame.release"
  case top, tab
  case tabShown = "tab.shown"
  case rowCursor = "row.cursor"
  case rowMarked = "row.marked"
  case rowChanged = "row.changed"
  case clockLate = "clock.late"
  case clockSoon = "clock.soon"
  case clockOk = "clock.ok"
  case ratingCritical = "rating.critical"
  case ratingOther = "rating.other"
  case cellWaiting = "cell.waiting"
  case cellMoving = "cell.moving"
  case cellPassed = "cell.passed"
  case cellStaged = "cell.staged"
  case cellReleased = "cell.released"
  case cellFailed = "cell.failed"
  case cellBlocked = "cell.blocked"
  case cellWithdrawn = "cell.withdrawn"
  case cellNone = "cell.none"
  case cellCannotFix = "cell.cannot-fix"
  case cellCursor = "cell.cursor"
  case gateHolds = "gate.holds"
  case gateOpen = "gate.open"
  case derivedReady = "derived.ready"
  case derivedRisk = "derived.risk"
  case derivedLate = "derived.late"
  case derivedStale = "derived.stale"
  case outsider
  case outsiderMark = "outsider.mark"
  case gaugeUsed = "gauge.used"
  case gaugeRest = "gauge.rest"
  case chartLeft = "chart.left"
  case chartForecast = "chart.forecast"
  case chartRange = "chart.range"
  case chartEven = "chart.even"
  case chartSlot = "chart.slot"
  case chartNow = "chart.now"
  case key
  case keyOff = "key.off"
  case error, asof
  case wallFigure = "wall.figure"
}
