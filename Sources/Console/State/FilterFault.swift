package import Grid

/// A term of a filter that means nothing, and what was probably meant.
package struct FilterFault: Error, Hashable, Sendable {
  /// Characters before the wrong term.
  package let offset: Int
  /// Characters of the wrong term.
  package let length: Int
  /// What to write instead, or why the term cannot be used.
  package let hint: SafeText
}
