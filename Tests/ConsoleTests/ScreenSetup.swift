import Console
import Grid
import ResponseDomain

/// The screens of the console, for tests that go through all of them.
enum ScreenSetup {
  /// A console in each of its screens.
  static let all: [@Sendable (inout ConsoleState) -> Void] = [
    { _ in },
    { _ = PictureDesk.type("?mar", into: &$0) },
    { _ = PictureDesk.type(":view", into: &$0) },
    { _ = PictureDesk.type("/rpc is:opn\u{1F468}".map { .character($0) } + [.enter], into: &$0) },
    { _ = PictureDesk.type("7", into: &$0) },
    { _ = PictureDesk.type([.enter], into: &$0) },
    { state in
      _ = update(&state, .failed("it did not work, and this is told in more than a few words"))
      _ = PictureDesk.type("E", into: &state)
    },
    { state in
      let rows = PictureDesk.rows.filter { $0.entry.subject != state.queue.cursor }
      _ = update(&state, .queueLoaded(PictureDesk.page(rows)))
    },
    { read(typing: [.enter], into: &$0) },
    { read(typing: [.character("t")], into: &$0) },
    { read(typing: [.character("y")], into: &$0) },
    { read(typing: [.character("r")], into: &$0) },
    { read(typing: [.home, .enter], into: &$0) },
  ]

  private static func read(
    typing keys: [Key], into state: inout ConsoleState
  ) {
    var stock = QueueStock(PictureDesk.rows)
    for key in keys { stock.run(.key(key), on: &state) }
  }
}
