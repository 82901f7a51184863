internal import DeskStore
internal import Glibc
internal import ResponseDomain
internal import TerminalDriver

extension Stand {
  /// The burndown of a case with 50,000 log entries: its first drawing, a step of the day cursor,
  /// and what logging and undoing cost.
  func measureHours() throws -> [Verdict] {
    let now = Instant(seconds: Int64(time(nil)))
    let log = try GeneratedLog(in: folder + "/hours", at: now)
    return try measureBurndown(of: log, columns: 80, rows: 24)
      + measureBurndown(of: log, columns: 200, rows: 60) + measureLogging(on: log, at: now)
  }

  /// Days back and on again, so that it can go on for ever.
  private static let days =
    Array(repeating: "h", count: 12) + Array(repeating: "l", count: 12)
  /// One frame: 30 a second (TERMINAL.md, section 13).
  private static let frame = 33.3

  private func openBurndown(
    of log: GeneratedLog, columns: Int, rows: Int
  ) throws -> (program: Running, took: Double, screen: ShownScreen) {
    let program = try Running(
      [console, "console", "--desk", log.directory, "--as-user", "hale"], home: folder,
      columns: columns, rows: rows)
    var screen = ShownScreen(columns: columns, rows: rows)
    screen.take(Stand.firstFrame(of: program).bytes)
    // The first key is a look at the inbox, which is an act.
    for key in ["j", "k"] { screen.take(program.answer(to: key).bytes) }
    let opened = program.answer(to: "4") { $0.count > 500 }
    screen.take(opened.bytes)
    // On a large screen the pane stands beside others; zoomed it has all of its parts.
    if columns > 80 { screen.take(program.answer(to: "z").bytes) }
    return (program, opened.took, screen)
  }

  private func measureBurndown(
    of log: GeneratedLog, columns: Int, rows: Int
  ) throws -> [Verdict] {
    let path = folder + "/pictures-\(columns)"
    var opened = Samples()
    for _ in 0..<max(3, rounds / 3) {
      let (program, took, _) = try openBurndown(of: log, columns: columns, rows: rows)
      opened.add(took / 1e6)
      _ = program.end(with: "Q")
    }
    var (console, _, screen) = try openBurndown(of: log, columns: columns, rows: rows)
    var pictures = Pictures(columns: columns, rows: rows)
    pictures.add(screen)
    for key in Self.days.dropLast() {
      screen.take(console.answer(to: key).bytes)
      pictures.add(screen)
    }
    screen.take(console.answer(to: "l").bytes)
    try pictures.write(to: path)
    let bare = try openBare(path, columns: columns, rows: rows)
    _ = Stand.firstFrame(of: bare)
    var times = Samples()
    var bareTimes = Samples()
    for _ in 0..<rounds {
      for key in Self.days {
        bareTimes.add(bare.answer(to: "j").took)
        times.add(console.answer(to: key).took)
      }
    }
    _ = bare.end(with: "Q")
    _ = console.end(with: "Q")
    let size = "\(columns)x\(rows)"
    note("step of a day, \(size)", ["bare": bareTimes, "console": times])
    return [
      .figure(
        "burndown of 50,000 entries at \(size), key to frame", opened.median, "ms",
        atMost: Self.frame),
      .ratio(
        "day cursor of it at \(size), median, to the bare program", times.median,
        of: bareTimes.median, atMost: 1.5),
      .figure(
        "day cursor of it at \(size), 95 % of them", times.p95 / 1e6, "ms", atMost: Self.frame),
    ]
  }

  /// A case whose log is long is logged on and undone like one whose log is short.
  private func measureLogging(on log: GeneratedLog, at now: Instant) throws -> [Verdict] {
    let store = try DeskStore.open(in: log.directory, mode: .writing)
    let hale = try known(PersonID("hale"))
    let draft = LogDraft(
      target: .line(try known(PlanLineID(1))), who: try known(Words("osei")), spent: .hours(1))
    var logged = Samples()
    var undone = Samples()
    for _ in 0..<rounds {
      var start = Moment.now()
      let outcome = try store.carryOut(
        .case(log.subject, .hours(.log([draft]))), by: hale, at: now, offset: 0,
        under: log.policy)
      logged.add(Double(Moment.now() - start) / 1e6)
      start = Moment.now()
      _ = try store.carryOut(
        .undo(try known(outcome.act)), by: hale, at: now, offset: 0, under: log.policy)
      undone.add(Double(Moment.now() - start) / 1e6)
    }
    try store.close()
    return [
      .figure("logging on it, durable", logged.median, "ms", atMost: 100),
      .figure("undoing that, durable", undone.median, "ms", atMost: 250),
    ]
  }
}
