internal import ArgumentParser
internal import Glibc

/// Measures the real console in a pseudo-terminal beside a bare ncurses program.
@main
struct EntryPoint: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "Benchmarks",
    abstract: "Measure the console beside a bare ncurses program, in turn in the same run.",
    discussion: "Build all in release mode first; desks are made once and used again.")

  @Option(help: "Where the desks are made and kept.")
  var folder: String = "/var/tmp/dutydesk-benchmarks"
  @Option(help: "Cases on the large desk.")
  var cases = 100_000
  @Option(help: "How often each thing is measured.")
  var rounds = 15
  @Option(
    help: "Only these: start, steps, search, acts, matrix, rest, live, feeds, mail, hours.")
  var only: [String] = []

  /// What is measured, by name, in its order; each may print what it likes besides.
  private static let all: [(name: String, measure: @Sendable (Stand) throws -> [Verdict])] = [
    ("start", { try $0.measureStart() }), ("steps", { try $0.measureSteps() }),
    ("search", { try $0.measureSearch() }), ("acts", { try $0.measureActs() }),
    ("matrix", { try $0.measureMatrix() }), ("rest", { try $0.measureRest() }),
    ("live", { try $0.measureLive() }), ("feeds", { try $0.measureFeeds() }),
    ("mail", { try $0.measureMail() }), ("hours", { try $0.measureHours() }),
  ]

  func run() throws {
    setlocale(LC_ALL, "C.UTF-8")
    let stand = try Stand(in: folder, smallCases: 1000, largeCases: cases, rounds: rounds)
    try stand.buildBare()
    try stand.takePictures()
    var verdicts: [Verdict] = []
    for (name, measure) in Self.all where only.isEmpty || only.contains(name) {
      print(name)
      verdicts += try measure(stand)
    }
    print("")
    for verdict in verdicts { print(verdict.line) }
  }
}
