package import Grid

/// One thing that a script does to the console in place of a user.
package enum ScriptStep: Hashable, Sendable {
  case key(Key)
  case paste(String)
  /// The console believes its terminal to have this size from now on.
  case size(Size)
  /// Writes what is shown to a file that was not there before.
  case saveScreen(path: String)
}
