internal import CTerminal
package import Grid

/// What the mouse did, and where; only asked for when the user wants it.
package struct MousePress: Hashable, Sendable {
  package enum Button: Hashable, Sendable {
    case left, wheelUp, wheelDown
  }

  package let button: Button
  package let at: Point

  package init(_ button: Button, at point: Point) {
    self.button = button
    at = point
  }

  /// Nil for a button that means nothing here.
  init?(_ input: CTInput) {
    switch input.value {
    case 1: button = .left
    case 4: button = .wheelUp
    case 5: button = .wheelDown
    default: return nil
    }
    at = Point(column: Int(input.column), row: Int(input.row))
  }
}
