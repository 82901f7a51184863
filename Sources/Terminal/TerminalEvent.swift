package import Grid

/// What wakes the console up.
package enum TerminalEvent: Hashable, Sendable {
  /// A key; Ctrl-C is one too, although it comes as a signal.
  case key(Key)
  case paste(Paste)
  case mouse(MousePress)
  /// The screen has a new size; everything is to be painted again.
  case resized(Size)
  /// Ctrl-Z: the caller tidies up and calls `suspend`.
  case suspendAsked
  /// The process was stopped and continued by somebody else; everything is to be painted again.
  case continued
  /// The terminal is gone and no key will ever come.
  case inputClosed
  /// A descriptor that the caller watches is readable, or its other end is closed.
  case readable(descriptor: Int32)
  /// A child process in the background has ended and everything that it said has been read.
  case childEnded(ChildReport)
  /// The deadline has come.
  case deadline
}
