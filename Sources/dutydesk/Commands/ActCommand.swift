internal import ArgumentParser
internal import DeskStore
internal import ResponseDomain

/// A subcommand that is one act: it makes a command, and everything else is the same for all.
protocol ActCommand: ParsableCommand {
  var options: ActOptions { get }
  /// The stream whose version `--seen` names.
  var stream: StreamID { get }
  func command(at desk: DeskSession) throws -> Command
}

extension ActCommand {
  func run() throws {
    let desk = try DeskSession.open(options.desk, mode: .writing)
    let outcome = try desk.carryOut(command(at: desk), seen: options.seen(of: stream))
    try desk.tell(outcome)
  }
}

extension ActOptions {
  func seen(of stream: StreamID) -> [StreamID: Int] {
    seen.map { [stream: $0] } ?? [:]
  }
}
