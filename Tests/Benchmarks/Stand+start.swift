internal import TerminalDriver

extension Stand {
  /// From exec to the first full frame, and from `Q` to the end.
  func measureStart() throws -> [Verdict] {
    var bare = Samples()
    var few = Samples()
    var many = Samples()
    var quits = Samples()
    var bareQuits = Samples()
    for _ in 0..<rounds {
      let program = try openBare()
      bare.add(Double(Stand.firstFrame(of: program).lastAt - program.startedAt))
      bareQuits.add(program.end(with: "Q"))
      let first = try openConsole(on: small)
      few.add(Double(Stand.firstFrame(of: first).lastAt - first.startedAt))
      quits.add(first.end(with: "Q"))
      let second = try openConsole(on: large)
      many.add(Double(Stand.firstFrame(of: second).lastAt - second.startedAt))
      quits.add(second.end(with: "Q"))
    }
    note("start", ["bare": bare, "few cases": few, "many cases": many])
    note("quit", ["bare": bareQuits, "console": quits])
    return [
      .ratio(
        "first frame, \(small.cases) cases, to the bare program", few.median, of: bare.median,
        atMost: 3),
      .ratio(
        "first frame, \(large.cases) cases, to \(small.cases) cases", many.median,
        of: few.median, atMost: 1.1),
      .figure("quitting, median", quits.median / 1e6, "ms", atMost: 5),
    ]
  }

  /// The times themselves, for whoever knows the machine.
  func note(_ what: String, _ samples: [String: Samples]) {
    let parts = samples.sorted { $0.key < $1.key }.map { name, samples in
      "\(name) \(Verdict.shown(samples.median / 1e6)) (95 %: \(Verdict.shown(samples.p95 / 1e6)))"
    }
    print("  \(what) in ms: \(parts.joined(separator: "; "))")
  }
}
