internal import ArgumentParser
internal import Grid

struct Keys: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "keys", abstract: "Every act and look-up, with its arguments.")

  @Flag(help: "Print data for scripts instead of text.")
  var json = false

  func run() throws {
    let output = Output(isJSON: json)
    let entries = Self.entries(of: Dutydesk.self, under: "")
    if json {
      try output.write([
        "commands": .list(of: entries) {
          ["words": .text($0.words), "arguments": .text($0.usage), "what": .text($0.what)]
        }
      ])
    } else {
      try output.write(
        TextTable(
          columns: [.init("WORDS"), .init("WHAT", isFlexible: true)],
          rows: entries.map {
            [SafeText(untrusted: $0.words, kind: .line), SafeText(untrusted: $0.what, kind: .line)]
          }))
    }
  }

  private struct Entry {
    let words: String
    let usage: String
    let what: String
  }

  /// The leaves of the tree of commands, so that the list cannot go stale.
  private static func entries(of group: any ParsableCommand.Type, under words: String) -> [Entry] {
    group.configuration.subcommands.flatMap { command -> [Entry] in
      let name = command.configuration.commandName ?? ""
      let path = words.isEmpty ? name : words + " " + name
      guard command.configuration.subcommands.isEmpty else {
        return entries(of: command, under: path)
      }
      let usage = Dutydesk.usageString(for: command).split(whereSeparator: \.isWhitespace)
      // The usage begins with the program's and the command's own names.
      let arguments = usage.dropFirst(1 + path.split(separator: " ").count)
      return [
        Entry(
          words: path, usage: arguments.joined(separator: " "),
          what: command.configuration.abstract)
      ]
    }
  }
}
