internal import DeskStore
internal import Glibc
internal import TerminalDriver

extension Stand {
  private static let feeds = 1_000_000

  /// How much the memory of a wall grows while its feed is renamed into place again and again.
  func measureFeeds() throws -> [Verdict] {
    let place = folder + "/feeds"
    mkdir(place, 0o700)
    let path = place + "/feed.json"
    let whole = TextFile.read(folder + "/wall/wall/feed.json")
    guard !whole.isEmpty else { throw Failure("measure the acts first: there is no feed yet") }
    // Two feeds that differ in a figure, so that every one is drawn.
    let texts = [whole, whole.replacing("\"unowned\":", with: "\"unowned\":1")]
    func put(_ count: Int) throws {
      for turn in 0..<count {
        try TextFile.write(texts[turn % 2], to: path + ".new")
        guard rename(path + ".new", path) == 0 else { throw Failure("\(path) cannot be written") }
      }
    }
    try put(1)
    let wall = try Running(
      [console, "wall", "--feed", path, "--every", "1"], home: folder, columns: 120, rows: 36)
    _ = Stand.firstFrame(of: wall)
    func follow(_ count: Int) throws {
      for _ in 0..<count / 100 {
        try put(100)
        _ = wall.terminal.waiting()
      }
    }
    try follow(Self.feeds / 20)
    let before = wall.residentMemory()
    try follow(Self.feeds)
    let grown = wall.residentMemory() - before
    _ = wall.end(with: "q")
    return [
      .figure(
        "memory of a wall after \(Self.feeds) feeds, grown", Double(grown), "KB", atMost: 1024)
    ]
  }
}
