/// A platform that the desk makes patches for.
package struct Platform: Hashable, Sendable {
  package let id: PlatformID
  package let name: String

  package init(id: PlatformID, name: String) {
    self.id = id
    self.name = name
  }
}
