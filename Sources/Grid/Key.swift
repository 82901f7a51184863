/// A key as the program sees it, free of any terminal's codes.
package enum Key: Hashable, Sendable {
  case character(Character)
  /// Control with a lower-case letter, or with one of `@ [ \ ] ^ _`.
  case control(Character)
  case alt(Character)
  case enter, escape, tab, backTab, backspace, delete, insert
  case up, down, left, right, home, end, pageUp, pageDown
  case function(Int)
}
