internal import CTerminal
internal import Glibc
internal import Grid

/// Waits for whatever comes next: a key, a signal, a watched descriptor, a child, a moment.
///
/// One thread, one `poll`, no timer that runs when nothing is due.
package final class EventLoop {
  /// So many times may the terminal say that it has input and have none, before it counts as gone.
  private static let patience = 20

  let screen: TerminalScreen
  var decoder: InputDecoder
  private var children: [BackgroundChild] = []
  private var isInputClosed = false
  var emptyReads = 0

  package init(screen: TerminalScreen) {
    self.screen = screen
    let encoding: ScalarAssembler.Encoding =
      screen.codesetIsUTF8
      ? .utf8 : .singleBytes((0...255).map { ct_scalar_of_byte(UInt8($0)) })
    decoder = InputDecoder(encoding: encoding)
  }

  /// Closes watches on directories when this process has ended, which is about to be.
  ///
  /// The kernel takes some 20 ms to take such a watch down, and who closes it last waits for that:
  /// a child of ours does, so that the user does not.
  package static func closeAfterEnd(_ descriptors: [Int32]) {
    ct_leave_open(descriptors, Int32(descriptors.count))
  }

  /// Runs a program in the background; `childEnded` comes when it is done.
  package func start(
    _ arguments: [String], input: [UInt8]
  ) throws(ChildFault) -> BackgroundChild.ID {
    let child = try BackgroundChild(arguments: arguments, input: input)
    children.append(child)
    return child.id
  }

  /// Asks a background child to end; `childEnded` still comes.
  package func terminate(_ id: BackgroundChild.ID) {
    children.first { $0.id == id }?.terminate()
  }

  /// Waits for the next events; at least one comes back.
  ///
  /// `deadline` is a moment of `MonotonicClock` in milliseconds, nil for none. A descriptor of
  /// `watched` that is readable is reported each time until it has been read.
  package func next(until deadline: Int?, watching watched: [Int32]) -> [TerminalEvent] {
    var events: [TerminalEvent] = []
    var isReadable = false
    while true {
      // ncurses keeps input of its own, which poll cannot see: it is read first.
      let mayHaveCome = isReadable || screen.mayHoldInput || !decoder.isAtRest
      let reading = mayHaveCome ? takeInput(into: &events) : .ended
      let mayWait = events.isEmpty && reading == .ended
      var polled = descriptors(watched)
      let count = poll(&polled, nfds_t(polled.count), mayWait ? timeout(until: deadline) : 0)
      isReadable = count > 0 && Int32(polled[0].revents) & POLLIN != 0
      if isReadable, reading == .oneKey {
        // More was typed meanwhile; it is read to its end, so that all of it costs one frame.
        screen.mayHoldInput = true
        continue
      }
      if count > 0 {
        if polled[1].revents != 0 { takeSignals(into: &events) }
        noteTerminal(polled[0], into: &events)
        for entry in polled[2..<2 + watched.count] where entry.revents != 0 {
          events.append(.readable(descriptor: entry.fd))
        }
        advanceChildren(into: &events)
      }
      if events.isEmpty, !isReadable, let deadline, MonotonicClock.milliseconds() >= deadline {
        events.append(.deadline)
      }
      if !events.isEmpty { return events }
    }
  }

  private func takeSignals(into events: inout [TerminalEvent]) {
    while true {
      switch ct_next_signal() {
      case .none: return
      case .interrupt: events.append(.key(.control("c")))
      case .suspend: events.append(.suspendAsked)
      // The size itself comes out of ncurses, at the start of the next round.
      case .resize: screen.noteSize()
      case .continue:
        screen.takeBack()
        events.append(.continued)
      }
    }
  }

  private func noteTerminal(_ entry: pollfd, into events: inout [TerminalEvent]) {
    guard entry.revents != 0, !isInputClosed else { return }
    emptyReads += 1
    let isGone = Int32(entry.revents) & (POLLHUP | POLLERR | POLLNVAL) != 0
    if isGone || emptyReads > Self.patience {
      isInputClosed = true
      events.append(.inputClosed)
    }
  }

  private func advanceChildren(into events: inout [TerminalEvent]) {
    for child in children {
      guard let report = child.advance() else { continue }
      children.removeAll { $0.id == report.id }
      events.append(.childEnded(report))
    }
  }

  /// The terminal, the signals, what the caller watches, then the children. poll leaves out a
  /// negative descriptor.
  private func descriptors(_ watched: [Int32]) -> [pollfd] {
    let first = [isInputClosed ? -1 : ct_tty(), ct_signal_pipe()] + watched
    return first.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
      + children.flatMap(\.interests)
  }

  private func timeout(until deadline: Int?) -> Int32 {
    let moments = [deadline, decoder.deadline].compactMap { $0 }
    guard let first = moments.min() else { return -1 }
    return Int32(clamping: max(0, first - MonotonicClock.milliseconds()))
  }
}
