/// All that a reply template can name; nothing of the case is among it, so nothing of it can leak.
package struct ReplyValues: Hashable, Sendable {
  /// The finder's name; empty when unknown.
  package var finder: String
  /// The subject of the finder's message.
  package var subject: String
  /// How we call the report: `m17`.
  package var report: String
  /// Who answers.
  package var person: String
  package var organisation: String
  /// The day of the answer, in words.
  package var date: String
  /// The finder's text when it shall be quoted, else empty.
  package var original: String

  package init(
    finder: String, subject: String, report: String, person: String, organisation: String,
    date: String, original: String = ""
  ) {
    self.finder = finder
    self.subject = subject
    self.report = report
    self.person = person
    self.organisation = organisation
    self.date = date
    self.original = original
  }

  /// By the names that a template uses. `quoted` is the original with `> ` before each line.
  var byName: [String: String] {
    [
      "finder": finder, "subject": subject, "report": report, "person": person,
      "organisation": organisation, "date": date, "quoted": quoted,
    ]
  }

  /// The first 200 lines, each cut at 500 characters: a reply is no archive.
  private var quoted: String {
    guard !original.isEmpty else { return "" }
    let lines = original.split(separator: "\n", omittingEmptySubsequences: false)
    var last = lines.endIndex
    while last > lines.startIndex, lines[last - 1].isEmpty { last -= 1 }
    return lines[..<last].prefix(200).map { line in
      line.isEmpty ? ">" : (line.hasPrefix(">") ? ">" : "> ") + line.prefix(500)
    }.joined(separator: "\n")
  }
}
