/// Who holds the duty at one moment, until when, and who comes next: exactly one holder always.
package struct Duty: Hashable, Sendable {
  package let holder: PersonID
  package let end: End

  package enum End: Hashable, Sendable {
    /// No rota says when the duty passes on.
    case open
    case at(Instant, next: PersonID)
  }

  /// A takeover holds until the next shift begins; with no shift at `now` the last holder stays.
  ///
  /// - Parameters:
  ///   - rota: in any order; where shifts overlap, the one that began last holds.
  ///   - maker: who made the desk, the holder until a rota says otherwise.
  package init(rota: [Shift], takeover: Desk.Takeover, maker: PersonID, at now: Instant) {
    // In one pass: every frame asks, and a rota is written for months.
    var begun: Shift?
    var next: Shift?
    for shift in rota {
      if shift.from <= now {
        if begun.map({ $0.from < shift.from }) ?? true { begun = shift }
      } else if next.map({ shift.from < $0.from }) ?? true {
        next = shift
      }
    }
    var holder = begun?.holder ?? maker
    if case .taken(let by, let at, reason: _) = takeover, at <= now, (begun?.from ?? at) <= at {
      holder = by
    }
    self.holder = holder
    end = next.map { .at($0.from, next: $0.holder) } ?? .open
  }
}
