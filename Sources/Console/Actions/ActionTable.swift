package import Grid

/// The one table of actions.
package enum ActionTable {
  /// Every action; where two hold the same key in one place, the first that can run wins.
  package static let all: [Action] =
    emptyDesk + view + queue + acts + caseView + matrix + release + burndown + named

  /// What the user's keys are read against.
  package static var keyedActions: [KeyedAction] { all.map(\.keyed) }

  /// Every action with the keys that the user gave it, in the same order.
  static func bound(by bindings: KeyBindings) -> [Action] {
    // Nobody has keys of their own at first, and the first frame waits for this.
    if bindings.changes.isEmpty { return all }
    let keyed = keyedActions
    return zip(all, keyed).map { action, known in
      action.bound(to: bindings.keys(of: known, among: keyed))
    }
  }
}
