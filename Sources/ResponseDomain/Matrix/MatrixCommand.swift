/// What can be asked of the cells of a case.
package enum MatrixCommand: Hashable, Sendable {
  /// The same edit of every cell of a selection, as one act.
  case set([CellID], CellEdit)
  /// Lines of a file, whole or not at all; telling the same again changes nothing.
  case `import`([MatrixLine], of: String)
  /// Platforms and languages join, or leave while nothing of theirs is out.
  case changeScope(ScopeEdit)
}
