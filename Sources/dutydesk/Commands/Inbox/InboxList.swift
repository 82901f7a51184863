internal import ArgumentParser
internal import DeskStore

struct InboxList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Reports that are not yet a case, the most urgent first.")

  @OptionGroup var list: ListOptions
  @OptionGroup var options: DeskOptions

  func run() throws {
    let desk = try DeskSession.open(options, mode: .reading)
    try desk.list(.reports, list)
  }
}
