internal import ArgumentParser
internal import Grid

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

  /// What to say to a noun without a verb; nil for a command that does something.
  static func missingVerb(of group: any ParsableCommand.Type) -> Fault? {
    let verbs = group.configuration.subcommands.compactMap { $0.configuration.commandName }
    guard !verbs.isEmpty, group != Dutydesk.self else { return nil }
    let name = SafeText(untrusted: group.configuration.commandName ?? "", kind: .name)
    let list = verbs.map { SafeText(untrusted: $0, kind: .name) }.joined(separator: " ")
    return Fault(
      .usage, code: "no-verb",
      [
        "dutydesk \(name): what shall be done? Say one of these after it:", "  \(list)",
        "What each does and asks for: dutydesk \(name) --help",
      ])
  }
}
