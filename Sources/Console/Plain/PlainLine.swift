package import Grid

/// One fact, as the plain console tells it.
package struct PlainLine: Hashable, Sendable {
  package let text: SafeText
  /// What is compared to know whether the fact is news: without what the clock alone changes.
  package let fact: SafeText
  package let isSelected: Bool

  package init(_ text: SafeText, fact: SafeText? = nil, isSelected: Bool = false) {
    self.text = text
    self.fact = fact ?? text
    self.isSelected = isSelected
  }

  /// With the mark of what is selected before it, as on the screen.
  package var marked: SafeText { isSelected ? "> \(text)" : "  \(text)" }
}
