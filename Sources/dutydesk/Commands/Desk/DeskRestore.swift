internal import ArgumentParser
internal import DeskStore
internal import Grid

struct DeskRestore: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "restore", abstract: "Put a backup in the place of what the desk holds.",
    discussion: """
      What the desk holds now is replaced, so it asks for --yes where there is a desk. Take a \
      backup of it before.
      """)

  @Argument(help: "The backup.")
  var file: String
  @Flag(help: "Replace what the desk holds now.")
  var yes = false
  @OptionGroup var options: DeskOptions

  func run() throws {
    Interruption.listen()
    let place = try DeskPlace(options.desk)
    if place.hasDesk, !yes {
      throw Fault.usage(
        "There is a desk in \(SafeText(untrusted: place.directory, kind: .line)), left as it is.",
        "Copy it with desk backup first, then say --yes to replace what it holds.")
    }
    var notice = CareNotice("Copying")
    try DeskStore.restore(from: file, in: place.directory) { notice.goesOn($0) }
    let policy = place.directory + "/policy.toml"
    try options.output.write(
      ["done": true, "directory": .text(place.directory)],
      else: [
        "The desk in \(SafeText(untrusted: place.directory, kind: .line)) holds the backup now.",
        "See that \(SafeText(untrusted: policy, kind: .line)) fits it: dutydesk desk info",
      ])
  }
}
