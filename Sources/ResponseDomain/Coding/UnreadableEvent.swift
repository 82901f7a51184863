/// An event in the journal that this program does not know: most likely a newer one wrote it.
package struct UnreadableEvent: Error, Hashable, Sendable {
  package let act: String
  package let version: Int

  package init(act: String, version: Int) {
    self.act = act
    self.version = version
  }
}
