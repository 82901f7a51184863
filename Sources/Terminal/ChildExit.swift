internal import CTerminal

/// How a child process ended.
package enum ChildExit: Hashable, Sendable {
  case exited(code: Int32)
  case signalled(number: Int32)

  init(_ exit: CTExit) {
    self = exit.was_signalled ? .signalled(number: exit.value) : .exited(code: exit.value)
  }
}
