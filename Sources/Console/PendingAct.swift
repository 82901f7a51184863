package import Grid
package import ResponseDomain

/// A command on its way to the store, with what it has seen and what to say when it is done.
package struct PendingAct: Sendable {
  package let command: Command
  package let seen: [StreamID: Int]
  /// Said on the message line once the act is durable, such as `#1026 is owned by hale`.
  package let done: SafeText

  package init(command: Command, seen: [StreamID: Int], done: SafeText) {
    self.command = command
    self.seen = seen
    self.done = done
  }
}
