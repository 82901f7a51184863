internal import ArgumentParser

/// The commands of the program, taken from their own declarations so that no list can go stale.
enum CommandTree {
  struct Leaf {
    /// Such as `case accept`.
    let words: String
    let usage: String
    let what: String
  }

  /// Every command that does something, in the order in which they are declared.
  static var leaves: [Leaf] { leaves(of: Dutydesk.self, under: "") }

  private static func leaves(of group: any ParsableCommand.Type, under words: String) -> [Leaf] {
    group.configuration.subcommands.flatMap { command -> [Leaf] in
      let name = command.configuration.commandName ?? ""
      let path = words.isEmpty ? name : words + " " + name
      guard command.configuration.subcommands.isEmpty else {
        return leaves(of: command, under: path)
      }
      let usage = Dutydesk.usageString(for: command).split(whereSeparator: \.isWhitespace)
      // The usage begins with the program's and the command's own names.
      let arguments = usage.dropFirst(1 + path.split(separator: " ").count)
      return [
        Leaf(
          words: path, usage: arguments.joined(separator: " "),
          what: command.configuration.abstract)
      ]
    }
  }
}
