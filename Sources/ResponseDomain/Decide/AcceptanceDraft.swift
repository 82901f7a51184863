/// The answers of T7 that come with the act; what was answered before need not come again.
package struct AcceptanceDraft: Hashable, Sendable {
  package enum SlotChoice: Hashable, Sendable {
    /// The next slot that no case rides on.
    case nextFree
    /// A day of the cadence, shared or not.
    case on(CalendarDay)
  }

  package var risk: Words?
  package var scope: Scope?
  package var rating: Rating?
  package var trackOwners: [Track: PersonID]
  package var slot: SlotChoice

  package init(
    risk: Words? = nil, scope: Scope? = nil, rating: Rating? = nil,
    trackOwners: [Track: PersonID] = [:], slot: SlotChoice = .nextFree
  ) {
    self.risk = risk
    self.scope = scope
    self.rating = rating
    self.trackOwners = trackOwners
    self.slot = slot
  }
}
