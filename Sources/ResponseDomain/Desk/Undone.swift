/// A compensating entry: it takes a stream back, and leaves everything in the journal.
package struct Undone: Hashable, Codable, Sendable {
  package enum Direction: String, Hashable, Codable, Sendable {
    case undo, redo
  }

  /// The version after which the stream's state holds again; 0 when the stream is void.
  package let toVersion: Int
  package let direction: Direction
  /// The act of the journal that this undoes or does again.
  package let act: ActNumber

  package init(toVersion: Int, direction: Direction, act: ActNumber) {
    self.toVersion = toVersion
    self.direction = direction
    self.act = act
  }

  private enum CodingKeys: String, CodingKey {
    case toVersion
    case direction
    case act
  }
}
