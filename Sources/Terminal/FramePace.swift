/// Keeps painting to 30 frames a second, however fast things change.
package struct FramePace: Hashable, Sendable {
  /// The shortest time between two frames, in milliseconds.
  package static let interval = 33

  private var last: Int?

  package init() {}

  /// The moment from which the next frame may be painted, in milliseconds; a deadline while
  /// something waits to be shown.
  package var nextMoment: Int { last.map { $0 + Self.interval } ?? 0 }

  package func allowsFrame(at moment: Int) -> Bool { moment >= nextMoment }

  package mutating func painted(at moment: Int) { last = moment }
}
