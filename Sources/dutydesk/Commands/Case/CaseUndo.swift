internal import ArgumentParser
internal import DeskStore
internal import ResponseDomain

struct CaseUndo: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "undo", abstract: "Take back the last act on a case or report.")

  @Argument(help: "The case or report, as 1042 or m17.")
  var subject: QueueSubject
  @Option(help: ArgumentHelp("The act that must be the last one, as @57.", valueName: "act"))
  var act: ActNumber?
  @OptionGroup var options: ActOptions

  func run() throws {
    let desk = try DeskSession.open(options.desk, mode: .writing)
    guard let last = try act ?? desk.store.lastAct(on: subject.stream) else {
      throw Fault.noSuch(subject.description)
    }
    let outcome = try desk.carryOut(.undo(last), seen: options.seen(of: subject.stream))
    try desk.tell(outcome)
  }
}
