internal import Console
internal import DeskStore
internal import Grid
internal import Terminal

/// The spinner and Esc while the store works: called in the midst of it, so nothing here may ask
/// the store for anything.
extension ConsoleLoop {
  /// How often the spinner turns and the keys are looked at, in milliseconds.
  private static let turn = 100

  /// Shows what is slow, and whether to go on with it.
  func goesOn(with cause: SlowWork.Cause) -> Bool {
    let moment = MonotonicClock.milliseconds()
    let elapsed = moment - workSince
    guard elapsed >= SlowWork.shownAfter, moment - turnedAt >= Self.turn else { return !isStopped }
    turnedAt = moment
    state.work = SlowWork(cause, elapsed: elapsed)
    show()
    for event in events.next(until: moment, watching: []) {
      if case .key(.escape) = event { isStopped = true } else { held.append(event) }
    }
    return !isStopped
  }

  /// Does something with the store under the user's eyes.
  func watched(_ work: () throws -> [Console.Message]) throws -> [Console.Message] {
    workSince = MonotonicClock.milliseconds()
    turnedAt = 0
    isStopped = false
    defer {
      if state.work != nil {
        state.work = nil
        repaint()
      }
    }
    do {
      return try work()
    } catch StoreFault.busy where isStopped {
      return [.said("You stopped the waiting; nothing was done")]
    } catch StoreFault.interrupted where isStopped {
      return [.said("You stopped the waiting; nothing was done")]
    }
  }
}
