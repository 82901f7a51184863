internal import ArgumentParser

/// `dutydesk slot ...`
struct SlotGroup: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "slot", abstract: "Planned releases and the cases that ride on them.",
    subcommands: [SlotMoveCommand.self])
}
