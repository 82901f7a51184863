internal import Glibc
internal import TerminalDriver

extension Stand {
  /// Memory, and what an idle console costs between two ticks of the clock.
  func measureRest() throws -> [Verdict] {
    let console = try openConsole(on: large)
    _ = Stand.firstFrame(of: console)
    let atFirst = console.residentMemory()
    for _ in 0..<10 { for key in Stand.walk { _ = console.answer(to: key, quiet: 35) } }
    let later = console.residentMemory()
    // Clear of the full and the half minute, and of the minute after which data are stale.
    while !(2...17).contains(time(nil) % 60) { usleep(200_000) }
    _ = console.answer(to: "j")
    usleep(500_000)
    // What is still on its way belongs to the step.
    _ = console.terminal.waiting()
    let (wakes, spent) = (console.wakeUps(), console.processorTime())
    let written = console.terminal.read(quiet: 10_000, patience: 10_000) { _ in true }
    let woken = console.wakeUps() - wakes
    let used = console.processorTime() - spent
    _ = console.end(with: "Q")
    return [
      .figure("memory after the first frame", Double(atFirst) / 1024, "MB", atMost: 25),
      .figure("memory after 240 steps", Double(later) / 1024, "MB", atMost: 25),
      .figure("idle for 10 s: wake-ups", Double(woken), "", atMost: 0),
      .figure("idle for 10 s: processor time", used / 1e6, "ms", atMost: 0),
      .figure("idle for 10 s: output", Double(written.bytes.count), "bytes", atMost: 0),
    ]
  }
}
