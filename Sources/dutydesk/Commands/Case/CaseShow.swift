internal import ArgumentParser
internal import DeskStore
internal import ResponseDomain

struct CaseShow: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Everything that is known of a case.")

  @OptionGroup var subject: CaseArgument
  @OptionGroup var options: DeskOptions

  func run() throws {
    let desk = try DeskSession.open(options, mode: .reading)
    let found = try desk.case(subject.id)
    let clocks = found.value.clock(under: desk.policy)
    let version: JSON = [
      "version": .number(found.version), "clock": clocks.json(at: desk.now, in: desk.zone),
    ]
    try desk.output.write(
      found.value.json(in: desk.zone).adding(version),
      else: found.value.lines(version: found.version, at: desk))
  }
}
