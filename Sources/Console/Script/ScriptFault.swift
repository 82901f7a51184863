package import Grid

/// A line of a script that cannot be understood.
package struct ScriptFault: Error, Hashable, Sendable {
  /// Counted from 1.
  package let line: Int
  package let words: SafeText
}
