internal import ArgumentParser
internal import DeskStore
internal import Grid
internal import ResponseDomain

struct DeskVerify: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Replay the journal, check its chain, and compare everything with it.")

  @Flag(help: "First make the current state, the queue and the search anew from the journal.")
  var rebuild = false
  @OptionGroup var options: DeskOptions

  func run() throws {
    Interruption.listen()
    let desk = try DeskSession.open(options, mode: rebuild ? .writing : .reading)
    if rebuild {
      var notice = CareNotice("Rebuilding")
      try desk.store.rebuild(under: desk.policy) { notice.goesOn($0) }
    }
    var notice = CareNotice("Checking")
    let report = try desk.store.verify(under: desk.policy) { notice.goesOn($0) }
    try desk.output.write(report.json, else: report.lines)
    guard report.isSound else {
      throw Fault(
        .badInput, code: "desk-not-sound",
        [
          "The desk is not as its journal says: \(report.findings.count) findings.",
          report.advice,
        ])
    }
  }
}
