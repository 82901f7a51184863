package import ResponseDomain

/// What `clock:` asks of the most urgent clock of a row.
package enum ClockTest: Hashable, Sendable {
  /// A kind of clock, as the list names it.
  package enum Name: String, CaseIterable, Hashable, Sendable {
    case ack, slot, asked, watch, tell

    /// Nil for `asked`, which has no deadline.
    package var deadline: Clock.DeadlineKind? {
      switch self {
      case .ack: .acknowledgement
      case .slot: .slot
      case .asked: nil
      case .watch: .watch
      case .tell: .contact
      }
    }
  }

  /// No clock runs.
  case none
  case runs(Name)
  /// What is left until the deadline; less than nothing when it has passed. For `asked`, how long
  /// somebody has waited.
  case compares(Name, SpanTest)
  /// What is left until the deadline, whichever it is.
  case leaves(SpanTest)
}
