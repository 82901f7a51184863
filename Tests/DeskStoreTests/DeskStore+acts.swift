import DeskStore
import ResponseDomain

extension Fixture {
  /// A case by hand, whose finder called.
  static func opening(_ title: String, finder: String = "Eva") -> Command {
    .openCase(
      OpenCase(
        source: .byHand(
          channel: .direct(member: hale),
          finder: Sender(name: finder, address: "\(finder.lowercased())@finder.example"),
          receivedAt: now),
        title: words(title)))
  }
}

extension DeskStore {
  @discardableResult
  func act(
    _ command: Command, by: PersonID = Fixture.hale, at: Instant = Fixture.now,
    seen: [StreamID: Int] = [:]
  ) throws -> Outcome {
    try carryOut(
      command, by: by, at: at, offset: Fixture.offset, under: Fixture.policy(), seen: seen)
  }

  @discardableResult
  func openCase(_ title: String, at: Instant = Fixture.now) throws -> Outcome {
    try act(Fixture.opening(title), at: at)
  }
}
