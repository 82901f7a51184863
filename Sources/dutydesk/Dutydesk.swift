internal import ArgumentParser

@main
struct Dutydesk: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "dutydesk", abstract: "x")
}
