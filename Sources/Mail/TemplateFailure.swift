/// What is wrong with a reply template.
package enum TemplateFailure: Error, Hashable, Sendable {
  /// It is no Mustache; the parser's words.
  case broken(String)
  /// It names a value that replies do not have.
  case unknownName(String)
}
