internal import ArgumentParser

/// `dutydesk desk ...`
struct DeskGroup: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "desk", abstract: "The desk itself: make it, look after it.",
    subcommands: [
      DeskInit.self, DeskInfoCommand.self, DeskVerify.self, DeskBackup.self, DeskRestore.self,
    ])
}
