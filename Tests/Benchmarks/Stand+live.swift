internal import DeskStore
internal import Glibc
internal import ResponseDomain
internal import TerminalDriver

extension Stand {
  private static let readers = 20

  /// How long until a change is on twenty screens, and whether they hold up the writer.
  func measureLive() throws -> [Verdict] {
    let store = try DeskStore.open(in: small.directory, mode: .writing)
    defer { try? store.close() }
    // As the console does it: who acts does not wait until others know.
    store.tellsLater = true
    let now = Instant(seconds: Int64(time(nil)))
    guard
      case .case(let first)? = try store.queue(.open, limit: 1, at: now).entries.first?.subject
    else { throw Failure("the desk has no case to change") }
    func retitle(_ turn: Int) throws -> Double {
      let title = try known(Words("Title of turn \(turn)"))
      let start = Moment.now()
      _ = try store.carryOut(
        .case(first, .retitle(title)), by: try known(PersonID("hale")), at: now, offset: 0,
        under: small.shippedPolicy)
      let took = Double(Moment.now() - start)
      store.tellOfActs()
      return took
    }
    var alone = Samples()
    for turn in 0..<rounds * 2 {
      alone.add(try retitle(turn))
      usleep(20_000)
    }
    let screens = try (0..<Self.readers).map { _ in
      try Running(
        [console, "lead", "--desk", small.directory, "--as-user", "keller"], home: folder,
        columns: 120, rows: 36)
    }
    for screen in screens {
      _ = Stand.firstFrame(of: screen)
      screen.terminal.type("1")
    }
    for screen in screens { _ = screen.terminal.read(quiet: 300, patience: 3000) }
    var beside = Samples()
    var shown = Samples()
    for turn in 0..<rounds * 4 {
      for screen in screens { _ = screen.terminal.waiting() }
      let start = Moment.now()
      beside.add(try retitle(1000 + turn))
      for delay in Self.delays(of: screens, since: start) { shown.add(delay) }
    }
    note("live", ["act alone": alone, "act with readers": beside, "on the screen": shown])
    return [
      .figure("change on 20 screens, median", shown.median / 1e6, "ms", atMost: 1000),
      .figure("change on 20 screens, 99 %", shown.p99 / 1e6, "ms", atMost: 1000),
      .ratio("act beside 20 readers, to one alone", beside.median, of: alone.median, atMost: 1.1),
    ]
  }

  /// From the start of the act until each screen has begun to change, at most five seconds, in
  /// nanoseconds.
  private static func delays(of screens: [Running], since start: Int64) -> [Double] {
    var waiting = screens
    var delays: [Double] = []
    while !waiting.isEmpty, Moment.now() - start < 5_000_000_000 {
      var entries = waiting.map {
        pollfd(fd: $0.terminal.descriptor, events: Int16(POLLIN), revents: 0)
      }
      poll(&entries, nfds_t(entries.count), 100)
      let took = Double(Moment.now() - start)
      for (screen, entry) in zip(waiting, entries) where entry.revents != 0 {
        _ = screen.terminal.waiting()
        delays.append(took)
      }
      waiting = zip(waiting, entries).filter { $0.1.revents == 0 }.map(\.0)
    }
    return delays + waiting.map { _ in 5e9 }
  }
}
