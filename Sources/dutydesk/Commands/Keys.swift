internal import ArgumentParser
internal import Console
internal import Grid

struct Keys: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "keys", abstract: "Every act: its words, its arguments here, its keys there.",
    discussion: "Acts without arguments here are the console's own, such as moving about.")

  @Flag(help: "Print data for scripts instead of text.")
  var json = false

  func run() throws {
    let output = Output(isJSON: json)
    if json {
      try output.write(["acts": .list(of: Self.entries) { $0.json }])
    } else {
      try output.write(
        TextTable(
          columns: [.init("WORDS"), .init("KEYS"), .init("WHAT", isFlexible: true)],
          rows: Self.entries.map { [$0.words, $0.keys.joined(separator: " "), $0.what] }))
    }
  }

  /// The tree of commands and the console's table together, so that the list cannot go stale.
  private static var entries: [KeysEntry] {
    let commands = CommandTree.leaves.map { leaf -> KeysEntry in
      let words = SafeText(untrusted: leaf.words, kind: .line)
      return KeysEntry(
        words: words, arguments: leaf.usage,
        keys: ActionTable.all.filter { words == "\($0.words)" }.flatMap(\.keys).map(\.name),
        what: SafeText(untrusted: leaf.what, kind: .line))
    }
    let known = Set(commands.map(\.words))
    let own = ActionTable.all.map { action in
      KeysEntry(
        words: "\(action.words)", arguments: nil, keys: action.keys.map(\.name),
        what: action.summary)
    }
    return commands + own.filter { !known.contains($0.words) }
  }
}
