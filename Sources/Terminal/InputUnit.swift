internal import Grid

/// The smallest piece of input, as ncurses hands it over.
enum InputUnit: Hashable, Sendable {
  /// A byte that is not part of any key that the terminal description knows.
  case byte(UInt8)
  case key(Key)
  /// A key that has no meaning here; it still ends whatever was under way.
  case otherKey
  case mouse(MousePress)
  case pasteBegin
  case pasteEnd
}
