/// What moves into a case when another is merged into it; nothing is lost.
package struct Absorption: Hashable, Codable, Sendable {
  package let from: CaseID
  package let reports: [JoinedReport]
  package let finders: [Finder]
  package let members: [Circle.Member]
  package let issues: [Issue]
  package let numbers: [PublicNumber]
  package let pinned: [Words]
  package let world: World
  package let embargo: Embargo
  package let unread: [MailDigest]
  package let outbox: Outbox
  package let absorbed: [CaseID]

  /// Everything of a case that is merged away.
  package init(of merged: Case) {
    from = merged.id
    reports = merged.reports
    finders = merged.finders
    members = merged.circle.members
    issues = merged.issues
    numbers = merged.numbers
    pinned = merged.pinned
    world = merged.world
    embargo = merged.embargo
    unread = merged.unread
    outbox = merged.outbox
    absorbed = merged.absorbed
  }

  private enum CodingKeys: String, CodingKey {
    case from
    case reports
    case finders
    case members
    case issues
    case numbers
    case pinned
    case world
    case embargo
    case unread
    case outbox
    case absorbed
  }
}
