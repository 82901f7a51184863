internal import Grid

extension Frame {
  /// Takes away what lies under a box, meanings laid over it included.
  mutating func clear(_ rect: Rect) {
    fill(rect, with: .blank(.text))
    overlay(rect, nil)
  }
}
