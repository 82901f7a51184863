/// The state of the desk as a whole, apart from its reports and cases.
package struct Desk: Hashable, Codable, Sendable {
  package let made: DeskMade
  package private(set) var policyText: PolicyText
  package private(set) var lastCheck: InboxCheck
  package private(set) var takeover: Takeover

  /// A duty that somebody took from the holder.
  package enum Takeover: Hashable, Codable, Sendable {
    case none
    case taken(by: PersonID, at: Instant, reason: Words)
  }

  package init(made: DeskMade) {
    self.made = made
    policyText = PolicyText(text: "")
    lastCheck = .never
    takeover = .none
  }

  /// The only mutator; total.
  package mutating func apply(_ event: DeskEvent, at: Instant, by: PersonID) {
    switch event {
    case .made: break  // made this value: see `init(made:)`
    case .policyRecorded(let text): policyText = text
    case .inboxChecked: lastCheck = .checked(at: at, by: by)
    case .dutyTaken(let reason): takeover = .taken(by: by, at: at, reason: reason)
    }
  }
}
