package import Grid

/// A text that is being typed on the message line.
package struct Typing: Hashable, Sendable {
  package enum Purpose: Hashable, Sendable {
    /// The filter of the queue.
    case filter
    /// The filter of the matrix.
    case cells
    /// The path from which mail is taken.
    case mailPath
  }

  package let purpose: Purpose
  package var field: TextField
  /// What is wrong with the text, and where; nil until it was tried.
  package var fault: FilterFault?

  package init(_ purpose: Purpose, field: TextField = TextField()) {
    self.purpose = purpose
    self.field = field
    fault = nil
  }

  /// What stands before the typed text.
  var prompt: SafeText {
    switch purpose {
    case .filter, .cells: "/"
    case .mailPath: "take mail from: "
    }
  }
}
