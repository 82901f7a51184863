internal import ArgumentParser
internal import DeskStore
internal import Grid
internal import ResponseDomain
internal import Settings
internal import Terminal

/// `dutydesk` without more words: the console on the desk.
struct ConsoleCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "console", abstract: "Open the console on the desk.")

  @OptionGroup var options: DeskOptions
  @OptionGroup var looks: ScreenOptions

  func run() throws {
    let place = try DeskPlace(options.desk)
    let session = try DeskSession.open(options, mode: .writing)
    try ConsoleStart(session: session, place: place, looks: looks).run()
  }
}
