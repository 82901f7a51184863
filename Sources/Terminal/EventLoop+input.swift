internal import CTerminal
internal import Grid

/// Input as it comes out of ncurses, one unit after the other.
extension EventLoop {
  /// Input is handed over in portions, so that a flood of it cannot keep the screen from painting.
  private static let portion = 4096

  /// How far input was read.
  enum Reading {
    /// To its end for now.
    case ended
    /// A key that nothing is kept behind; `poll` tells whether more has come.
    case oneKey
    /// As far as one portion goes.
    case portion
  }

  /// Reads what has come.
  func takeInput(into events: inout [TerminalEvent]) -> Reading {
    for turn in 0..<Self.portion {
      let moment = MonotonicClock.milliseconds()
      let input = ct_read()
      guard input.kind != .nothing else {
        screen.mayHoldInput = screen.isPlain
        events += decoder.pause(at: moment)
        return .ended
      }
      emptyReads = 0
      if input.kind == .resized {
        // A window that is dragged sends many; only the last size counts.
        events.removeAll { if case .resized = $0 { true } else { false } }
        events.append(.resized(screen.size))
      } else if let unit = InputUnit(input) {
        events += decoder.take(unit, at: moment)
        if turn == 0, !screen.mayHoldInput, unit.standsAlone, decoder.isAtRest { return .oneKey }
      }
      screen.mayHoldInput = true
    }
    return .portion
  }
}
