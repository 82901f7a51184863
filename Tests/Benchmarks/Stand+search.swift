internal import TerminalDriver

extension Stand {
  /// From Enter to the first page of what a filter or a search finds.
  func measureSearch() throws -> [Verdict] {
    let console = try openConsole(on: large)
    _ = Stand.firstFrame(of: console)
    for key in ["j", "k"] { _ = console.answer(to: key) }
    let searches = [
      ("one case by its finder", "finder4711@finders.example"),
      ("a rare word", Dice.word(3599)),
      ("two words", "\(Dice.word(1891)) \(Dice.word(1000))"),
      ("a word of every second case", Dice.word(0)),
      ("a filter", "is:closed"), ("a filter that finds nothing", "stage:reproducing"),
      ("a filter of matrices", "is:ready"),
    ]
    var verdicts: [Verdict] = []
    for (what, words) in searches {
      var times = Samples()
      for _ in 0..<max(3, rounds / 2) {
        _ = console.answer(to: "/")
        _ = console.answer(to: words)
        // The figures of a long list follow in a frame of their own, no sooner than 33 ms later.
        times.add(console.answer(to: "\r", quiet: 20).took)
        _ = console.terminal.read(quiet: 250, patience: 250)
        // What was searched for last is remembered.
        for keys in ["\u{1B}", "/", "nothing", "\r", "\u{1B}"] {
          _ = console.answer(to: keys, quiet: 100)
        }
      }
      verdicts.append(
        .figure("search for \(what), \(large.cases) cases", times.median / 1e6, "ms", atMost: 15))
    }
    _ = console.end(with: "Q")
    return verdicts
  }
}
