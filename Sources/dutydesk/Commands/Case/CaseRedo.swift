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
    let history = try desk.store.history(of: subject.stream)
    guard let last = history.events.last else { throw Fault.noSuch(subject.description) }
    let outcome = try desk.carryOut(
      .redo(history.redoable.last?.act ?? last.act), seen: options.seen(of: subject.stream))
    try desk.tell(outcome)
  }
}
