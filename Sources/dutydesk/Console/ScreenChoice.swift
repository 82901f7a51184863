internal import Grid

/// How the screen is to be: what `ScreenOptions` says, as plain values.
struct ScreenChoice: Equatable {
  var ascii = false
  /// Columns of an ambiguous character, 1 or 2.
  var ambiguous = 1
  /// Nil takes what the terminal promises.
  var color: ColorDepth?
  var mouse = false
  var withoutRightToLeft = false
  var plain = false
  var notify = false
  /// Nil takes what goes with the terminal.
  var theme: String?
  /// A file of keys to play.
  var script: String?
}
