/// The one table of actions.
package enum ActionTable {
  /// Every action; where two hold the same key in one place, the first that can run wins.
  package static let all: [Action] = emptyDesk + view + queue + acts + caseView + burndown
}
