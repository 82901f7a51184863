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
    // Not by a session: that reads the current state, which may be what is damaged.
    let place = try DeskPlace(options.desk)
    let store = try DeskStore.open(in: place.directory, mode: rebuild ? .writing : .reading)
    if options.asUser != nil || options.at != nil, try !store.isRehearsal {
      try options.choice.refuseInjection()
    }
    let policy = try place.policy(
      from: try place.policyText() ?? store.desk().value.policyText.text)
    if rebuild {
      var notice = CareNotice("Rebuilding")
      try store.rebuild(under: policy) { notice.goesOn($0) }
    }
    var notice = CareNotice("Checking")
    let report = try store.verify(under: policy) { notice.goesOn($0) }
    try options.output.write(report.json, else: report.lines)
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

extension DeskStore {
  var isRehearsal: Bool {
    get throws { try desk().value.made.kind == .rehearsal }
  }
}
