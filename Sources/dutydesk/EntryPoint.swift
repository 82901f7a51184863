internal import ArgumentParser
internal import DeskStore
internal import Glibc
internal import Grid
internal import ResponseDomain

/// Where the program begins and ends.
@main
enum EntryPoint {
  static func main() {
    // Writing to a closed pipe is answered with an error, which ends the output quietly.
    signal(SIGPIPE, SIG_IGN)
    // A file that may not grow is answered with an error too, like a full disk.
    signal(SIGXFSZ, SIG_IGN)
    StandardStreams.fillGaps()
    exit(run().rawValue)
  }

  private static func run() -> ExitStatus {
    guard let words = consoleWords else { return runParsed() }
    do {
      try ConsoleStart.open(words.choice, looks: ScreenChoice())
      return .done
    } catch {
      return tell(Fault(any: error, zone: .utc))
    }
  }

  private static func runParsed() -> ExitStatus {
    var command: any ParsableCommand
    do {
      command = try Dutydesk.parseAsRoot()
    } catch {
      return tellUsage(error)
    }
    if let fault = CommandTree.missingVerb(of: type(of: command)) { return tell(fault) }
    do {
      try command.run()
      return .done
    } catch  where Dutydesk.exitCode(for: error).isSuccess {
      return tellUsage(error)
    } catch {
      return tell(Fault(any: error, zone: .utc))
    }
  }

  /// The console where nothing else is asked for; nil leaves it to the parser.
  private static var consoleWords: ConsoleWords? {
    var words = CommandLine.arguments.dropFirst()
    if words.first == "console" { words = words.dropFirst() }
    return ConsoleWords(words)
  }

  private static func tell(_ fault: Fault) -> ExitStatus {
    Output.warn(fault.words)
    if CommandLine.arguments.contains("--json") {
      do {
        try Output(isJSON: true).write(fault.json)
      } catch {
        return .inputOutput
      }
    }
    return fault.status
  }

  /// Help that was asked for is the answer; anything else of the parser is a wrong usage.
  private static func tellUsage(_ error: any Error) -> ExitStatus {
    let message = SafeText(untrusted: Dutydesk.fullMessage(for: error), kind: .block)
    guard Dutydesk.exitCode(for: error).isSuccess else {
      return tell(Fault(.usage, code: "usage", message.lines))
    }
    do {
      try Output(isJSON: false).write(message.lines)
      return .done
    } catch {
      return .inputOutput
    }
  }
}
