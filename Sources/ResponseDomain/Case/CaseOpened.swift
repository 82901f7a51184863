/// The first event of a case.
package struct CaseOpened: Hashable, Codable, Sendable {
  package let codeName: CodeName
  package let title: Words
  package let report: JoinedReport

  package init(codeName: CodeName, title: Words, report: JoinedReport) {
    self.codeName = codeName
    self.title = title
    self.report = report
  }

  private enum CodingKeys: String, CodingKey {
    case codeName
    case title
    case report
  }
}
