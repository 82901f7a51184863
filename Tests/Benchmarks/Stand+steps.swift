internal import TerminalDriver

extension Stand {
  /// A step of the cursor: how long, how many bytes, how much processor time.
  func measureSteps() throws -> [Verdict] {
    let bare = try openBare()
    let console = try openConsole(on: large)
    for program in [bare, console] { _ = Stand.firstFrame(of: program) }
    for key in ["j", "k"] { _ = console.answer(to: key) }
    var bareTimes = Samples()
    var times = Samples()
    var bareSpent = Samples()
    var spent = Samples()
    var bytes = Samples()
    var bareBytes = Samples()
    for _ in 0..<rounds {
      // In turn, so that a busy moment of the machine falls on both.
      for key in Stand.walk {
        let before = bare.processorTime()
        let painted = bare.answer(to: "j")
        bareTimes.add(painted.took)
        bareBytes.add(Double(painted.bytes.count))
        bareSpent.add(bare.processorTime() - before)
        let then = console.processorTime()
        let answer = console.answer(to: key)
        times.add(answer.took)
        bytes.add(Double(answer.bytes.count))
        spent.add(console.processorTime() - then)
      }
    }
    _ = bare.end(with: "Q")
    _ = console.end(with: "Q")
    note("step", ["bare": bareTimes, "console": times])
    note("processor time of a step", ["bare": bareSpent, "console": spent])
    print("  bytes of a step: bare \(bareBytes.median), console \(bytes.median)")
    return [
      .ratio(
        "cursor step, median, to the bare program", times.median, of: bareTimes.median,
        atMost: 1.3),
      .ratio("cursor step, 95 % of them", times.p95, of: bareTimes.p95, atMost: 1.5),
      .figure("cursor step, median, at 80x24", bytes.median, "bytes", atMost: 260),
      .ratio("cursor step, processor time", spent.median, of: bareSpent.median, atMost: 1.5),
    ]
  }
}
