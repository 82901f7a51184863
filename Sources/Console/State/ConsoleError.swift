package import Grid
package import ResponseDomain

/// An error that was shown, kept for the list of errors.
package struct ConsoleError: Hashable, Sendable {
  package let at: Instant
  package let words: SafeText

  package init(at: Instant, words: SafeText) {
    self.at = at
    self.words = words
  }
}
