/// A report as it joins a case: its finder keeps credit, its clock goes on.
package struct JoinedReport: Hashable, Codable, Sendable {
  package let id: ReportID
  package let finder: Finder
  package let receivedAt: Instant
  package let answer: Answer

  package init(id: ReportID, finder: Finder, receivedAt: Instant, answer: Answer) {
    self.id = id
    self.finder = finder
    self.receivedAt = receivedAt
    self.answer = answer
  }

  private enum CodingKeys: String, CodingKey {
    case id
    case finder
    case receivedAt
    case answer
  }
}
