import Mustache

/// The text of a reply with names in it, in Mustache without partials.
package struct ReplyTemplate: Sendable {
  private let template: MustacheTemplate

  /// Checks the text and every name in it: a name that nobody fills would leave a hole in a letter.
  package init(text: String) throws(TemplateFailure) {
    for name in Self.names(in: text) where !Self.known.contains(name) {
      throw .unknownName(name)
    }
    do {
      // A letter is plain text: an "&" must not come out as "&amp;".
      template = try MustacheTemplate(string: "{{% CONTENT_TYPE:TEXT}}" + text)
    } catch {
      throw .broken("\(error)")
    }
  }

  /// The letter. A value is put in as it is and never read as a template itself.
  package func render(_ values: ReplyValues) -> String {
    template.render(values.byName.filter { !$0.value.isEmpty })
  }

  private static let known: Set<String> = [
    "finder", "subject", "report", "person", "organisation", "date", "quoted", ".",
  ]

  private static func names(in text: String) -> [String] {
    var names: [String] = []
    var rest = text[...]
    while let open = rest.firstRange(of: "{{"),
      let close = rest[open.upperBound...].firstRange(of: "}}")
    {
      let tag = rest[open.upperBound..<close.lowerBound]
      rest = rest[close.upperBound...]
      if tag.hasPrefix("!") { continue }
      names.append(HeaderText.trimmed(String(tag.drop { "#^/&{ ".contains($0) })))
    }
    return names
  }
}
