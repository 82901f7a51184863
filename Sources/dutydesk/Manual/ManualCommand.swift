internal import ArgumentParser
internal import Grid

/// `dutydesk manual`: the manual page and the completions, to be read or installed.
struct ManualCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "manual", abstract: "Print the manual page, or install it with the completions.",
    discussion: """
      Read it with: dutydesk manual | man -l -
      With --install PREFIX the page goes to PREFIX/share/man, and completions for bash, zsh and \
      fish to where these look for them under the same PREFIX, such as ~/.local or /usr/local.
      """)

  @Option(
    help: ArgumentHelp("Write page and completions below this directory.", valueName: "prefix"))
  var install: String?

  func run() throws {
    let output = Output(isJSON: false)
    guard let install else {
      try output.write(
        ManualPage.text.split(separator: "\n").map { SafeText(untrusted: $0.utf8, kind: .line) })
      return
    }
    try output.write(
      try ManualFiles(prefix: install).write().map {
        "Wrote \(SafeText(untrusted: $0, kind: .line))"
      })
  }
}
