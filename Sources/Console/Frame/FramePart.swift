internal import Grid

/// A part of the screen as the value that it is drawn from, and from nothing else: an equal value
/// draws the same.
///
/// It is made from a state that it borrows: what an initialiser is given is copied otherwise, and a
/// state is some hundred values.
protocol FramePart: Equatable {
  /// Draws the whole rectangle, whatever it held before.
  func draw(on frame: inout Frame, in rect: Rect)
}

extension FramePart {
  /// Draws the part, unless it stands there already.
  func draw(on frame: inout Frame, in rect: Rect, unless drawn: inout Self?) {
    if drawn == self { return }
    if !rect.isEmpty { draw(on: &frame, in: rect) }
    drawn = self
  }
}
