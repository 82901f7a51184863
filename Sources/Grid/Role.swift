/// What a piece of the screen means; themes say how each meaning looks.
///
/// Code names roles, never colours. The raw value is a small number, because every cell holds one.
package enum Role: UInt8, CaseIterable, Hashable, Sendable {
  case text, dim, title, rule, frame
  case frameFocus
  case frameRelease
  case top, tab
  case tabShown
  case rowCursor
  case rowMarked
  case rowChanged
  case clockLate
  case clockSoon
  case clockOk
  case ratingCritical
  case ratingOther
  case cellWaiting
  case cellMoving
  case cellPassed
  case cellStaged
  case cellReleased
  case cellFailed
  case cellBlocked
  case cellWithdrawn
  case cellNone
  case cellCannotFix
  case cellCursor
  case gateHolds
  case gateOpen
  case derivedReady
  case derivedRisk
  case derivedLate
  case derivedStale
  case outsider
  case outsiderMark
  case gaugeUsed
  case gaugeRest
  case chartLeft
  case chartForecast
  case chartRange
  case chartEven
  case chartSlot
  case chartNow
  case key
  case keyOff
  case error, asof
  case wallFigure
}
