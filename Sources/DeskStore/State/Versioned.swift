/// A value, and the version of its stream: an act that is decided upon it names that version.
package struct Versioned<Value: Hashable & Sendable>: Hashable, Sendable {
  package let value: Value
  package let version: Int

  package init(value: Value, version: Int) {
    self.value = value
    self.version = version
  }
}
