internal import ArgumentParser
internal import DeskStore
internal import ResponseDomain

struct CaseRedo: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "redo", abstract: "Do again what was undone last on a case or report.")

  @Argument(help: "The case or report, as 1042 or m17.")
  var subject: QueueSubject
  @OptionGroup var options: ActOptions

  func run() throws {
    let desk = try DeskSession.open(options.desk, mode: .writing)
    let stream = subject.stream
    // Where nothing was undone the last act is named: the guard says why it cannot be done again.
    guard let act = try desk.store.lastUndone(on: stream) ?? desk.store.lastAct(on: stream) else {
      throw Fault.noSuch(subject.description)
    }
    let outcome = try desk.carryOut(.redo(act), seen: options.seen(of: stream))
    try desk.tell(outcome)
  }
}
