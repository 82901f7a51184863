internal import ArgumentParser
internal import Grid

/// `dutydesk manual`: the manual page, to be read by man or installed.
struct ManualCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "manual", abstract: "Print the manual page, dutydesk(1).",
    discussion: """
      Read it with: dutydesk manual | man -l -
      Completions for a shell: dutydesk --generate-completion-script bash, zsh or fish.
      """)

  func run() throws {
    try Output(isJSON: false).write(
      ManualPage.text.split(separator: "\n").map { SafeText(untrusted: $0.utf8, kind: .line) })
  }
}
