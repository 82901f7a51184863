package import Grid

/// What the mouse asks for; none of it changes anything on the desk.
package enum MouseAct: Hashable, Sendable {
  case select(at: Point)
  /// The second press of two at one place.
  case open(at: Point)
  /// Down for more than 0.
  case wheel(rows: Int)
}
