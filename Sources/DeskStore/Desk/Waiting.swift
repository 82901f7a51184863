/// What the caller wants while the store waits or works long.
///
/// Both are called on the thread that called the store, in the midst of its work: they must not
/// call the store again.
package struct Waiting: Sendable {
  /// Called some dozen times a second while another process holds the desk, with the milliseconds
  /// waited so far; false gives up with `StoreFault.busy`.
  package var whileBusy: @Sendable (Int) -> Bool
  /// Called now and then in a long statement; false stops it with `StoreFault.interrupted`, and
  /// nothing of the act is kept.
  package var whileWorking: @Sendable () -> Bool

  package init(
    whileBusy: @escaping @Sendable (Int) -> Bool,
    whileWorking: @escaping @Sendable () -> Bool = { true }
  ) {
    self.whileBusy = whileBusy
    self.whileWorking = whileWorking
  }

  /// Waits ten seconds for another process and never stops the work.
  package static let patient = Waiting { waited in waited < 10_000 }
}
