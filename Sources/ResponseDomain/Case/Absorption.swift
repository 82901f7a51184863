/// What moves into a case when another is merged into it; nothing is lost.
package struct Absorption: Hashable, Codable, Sendable {
  package let from: CaseID
  package let reports: [JoinedReport]
  package let finders: [Finder]
  package let members: [Circle.Member]
  package let unread: [MailDigest]
  package let outbox: Outbox
  package let absorbed: [CaseID]

  package init(
    from: CaseID, reports: [JoinedReport], finders: [Finder], members: [Circle.Member],
    unread: [MailDigest], outbox: Outbox, absorbed: [CaseID]
  ) {
    self.from = from
    self.reports = reports
    self.finders = finders
    self.members = members
    self.unread = unread
    self.outbox = outbox
    self.absorbed = absorbed
  }

  private enum CodingKeys: String, CodingKey {
    case from
    case reports
    case finders
    case members
    case unread
    case outbox
    case absorbed
  }
}
