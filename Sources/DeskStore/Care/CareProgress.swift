/// How far a long piece of work has come.
package struct CareProgress: Hashable, Sendable {
  package let done: Int
  /// At least `done`; it may still grow while others write.
  package let total: Int

  package init(done: Int, total: Int) {
    self.done = done
    self.total = total
  }
}
