internal import ResponseDomain

/// One thing that happened on the demo desk.
struct DemoStep: Sendable {
  enum What: Sendable {
    /// A message arrives; it is read and routed like any other.
    case mail(DemoMail)
    case act(Command)
    /// The release of a case is approved as it stands then.
    case approval(of: CaseID)
    /// A message of the finder is read by a member.
    case read(DemoMail, of: CaseID)
    /// An event that no act of this version makes: the release of a case before the story begins.
    case past(Event)
  }

  let at: Instant
  let by: PersonID
  let what: What
}
