internal import ArgumentParser
internal import DeskStore
internal import Glibc
internal import Grid
internal import ResponseDomain

struct MatrixImport: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Take what build and test systems say, whole or not at all.",
    discussion: """
      CSV with a line of column names, or one JSON object a line: platform, language, state, build, \
      evidence, owner, and where a state asks for it cause, reference, reason, workaround. The same \
      file again changes nothing; what it says of an older build changes nothing.
      """)

  @OptionGroup var subject: CaseArgument
  @Argument(help: ArgumentHelp("The file; - is standard input.", valueName: "file"))
  var file: String
  @OptionGroup var options: ActOptions

  func run() throws {
    let desk = try DeskSession.open(options.desk, mode: .writing)
    let reading = MatrixFile(try InputFile.records(file).text())
    let name = file == "-" ? "standard input" : String(file.split(separator: "/").last ?? "")
    let command = Command.case(subject.id, .matrix(.import(reading.lines, of: name)))
    guard reading.bad.isEmpty else {
      let view = try desk.store.view(of: .case(subject.id), under: desk.policy).view
      throw Fault(reading.bad + Self.badLines(of: command, on: view, desk))
    }
    do {
      let outcome = try desk.store.carryOut(
        command, by: desk.person, at: desk.now, offset: desk.clock.offset, under: desk.policy,
        seen: options.seen(of: subject.stream))
      try desk.tell(outcome)
    } catch let refusal as Refusal {
      let bad = refusal.reasons.compactMap(BadLine.init)
      throw bad.count == refusal.reasons.count ? Fault(bad) : Fault(refusal, zone: desk.zone)
    } catch {
      throw Fault(any: error, zone: desk.zone)
    }
  }

  /// What the matrix has against the lines that could be read, so that one answer names them all.
  private static func badLines(
    of command: Command, on view: DeskView, _ desk: DeskSession
  ) -> [BadLine] {
    do throws(Refusal) {
      _ = try decide(command, on: view, at: desk.now, by: desk.person)
      return []
    } catch {
      return error.reasons.compactMap(BadLine.init)
    }
  }
}
