internal import Grid
package import ResponseDomain

/// One line of a case's thread: a message in or out, or an act of ours.
package struct ThreadEntry: Hashable, Sendable {
  /// The sequence number of the event in the journal.
  package typealias ID = Int

  package enum Direction: Hashable, Sendable {
    /// `<` from a finder
    case inbound
    /// `>` to a finder
    case outbound
    /// `=` an act of the team
    case act

    var sign: SafeText {
      switch self {
      case .inbound: "<"
      case .outbound: ">"
      case .act: "="
      }
    }
  }

  package let id: ID
  package let at: Instant
  package let by: PersonID
  package let direction: Direction
  package let event: Event
  /// The message whose text can be read; nil for an act.
  package let mail: MailDigest?
  /// The message of ours that went out, or failed to; nil for anything else.
  package let draft: Draft?

  package init(
    id: ID, at: Instant, by: PersonID, direction: Direction, event: Event, mail: MailDigest?,
    draft: Draft? = nil
  ) {
    self.id = id
    self.at = at
    self.by = by
    self.direction = direction
    self.event = event
    self.mail = mail
    self.draft = draft
  }
}
