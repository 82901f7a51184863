internal import ArgumentParser

/// `dutydesk theme ...`
struct ThemeGroup: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "theme", abstract: "The colours of the screen.",
    subcommands: [ThemeList.self, ThemeCheckCommand.self])
}
