package import ResponseDomain

/// What the burndown pane shows of the case at hand.
package struct BurndownState: Hashable, Sendable {
  /// The day under the cursor; nil is today.
  package var cursor: CalendarDay?
  /// By what the hours are told apart in the last line.
  package var grouping: HoursGrouping = .kind
  package var isBurnUp = false
  /// The table behind the chart.
  package var isTable = false
  /// Which change is looked at.
  package var whatIf = 0

  package init() {}
}
