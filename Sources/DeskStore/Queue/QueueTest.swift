package import ResponseDomain

/// One condition on a row of the queue, of clauses any one of which is enough.
package struct QueueTest: Hashable, Sendable {
  /// One thing that a row can be asked.
  package enum Clause: Hashable, Sendable {
    case isOpen, isClosed, isReport, isCase
    case stage(StageName)
    /// Nil for rows without a rating.
    case severity(Severity?)
    case owner(Owner)
    /// A part of the finder's name; the case of ASCII letters does not matter.
    case finder(containing: String)
    /// A deadline of this kind, or of any, in a range of moments; any clock of the row counts.
    case due(Clock.DeadlineKind?, in: Range<Instant>)
    /// The row's clock is late at a moment: of a slot the window has passed too.
    case isLate(at: Instant)
    /// Somebody waits, since a moment in the range.
    case waits(since: Range<Instant>)
    /// Neither a deadline nor a wait.
    case hasNoClock
    case received(in: Range<Instant>)
    /// A case that rides on a slot of that day.
    case rides(on: CalendarDay)
    /// A case that rides on a slot out of the cadence.
    case ridesOutside(Weekday, hour: Int, minute: Int)
    case ridesOnNone
    /// One patch that fits all: a name of each list, where an empty one lets every name through.
    case hasCell(platforms: [PlatformID], languages: [LanguageID], states: [CellStateName])
    /// A patch whose last result is about an older build.
    case hasStaleCell
    /// Words as in `QueueFilter.terms`.
    case term(String)
    case isOne(of: Set<QueueSubject>)
    case always
    case never
  }

  package let clauses: [Clause]
  /// Whether none of the clauses may hold.
  package let isNegated: Bool

  package init(_ clauses: [Clause], isNegated: Bool = false) {
    self.clauses = clauses
    self.isNegated = isNegated
  }
}
