internal import ArgumentParser

/// `dutydesk rota ...`
struct RotaGroup: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rota", abstract: "Who holds the duty.",
    subcommands: [RotaShow.self, RotaTake.self])
}
