internal import ArgumentParser
internal import DeskStore
internal import ResponseDomain

struct CaseList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Cases, the most urgent first.")

  @Option(help: "Only those at a stage; again for more.")
  var stage: [StageName] = []
  @OptionGroup var list: ListOptions
  @OptionGroup var options: DeskOptions

  func run() throws {
    let desk = try DeskSession.open(options, mode: .reading)
    try desk.list(.cases, list, stages: Set(stage))
  }
}

extension StageName: ExpressibleByArgument {}
