/// Why a child process could not be started.
package enum ChildFault: Error, Equatable, Sendable {
  /// The program is missing, may not be run, or the system refused; `code` is the `errno`.
  case cannotStart(program: String, code: Int32)
}
