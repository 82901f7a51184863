internal import ArgumentParser

/// `dutydesk` without more words: the console on the desk.
struct ConsoleCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "console", abstract: "Open the console on the desk.")

  @OptionGroup var options: DeskOptions
  @OptionGroup var looks: ScreenOptions

  func run() throws {
    try ConsoleStart.open(options.choice, looks: looks.choice)
  }
}
